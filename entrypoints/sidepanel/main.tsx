import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/EntityCard.css';
import '../../components/frame.css';
import './sidepanel.css';
import { App } from './App.tsx';

render(<App />, document.querySelector('#app')!);
