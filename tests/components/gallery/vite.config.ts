import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Serves the gallery from the repository's root, so that it shows the very files that ship. */
export default defineConfig({ plugins: [preact()], clearScreen: false, server: { hmr: false } });
