import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/frame.css';
import './options.css';
import { App } from './App.tsx';

render(<App />, document.querySelector('#app')!);
