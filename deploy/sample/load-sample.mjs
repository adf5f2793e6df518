import '../../apps/sample/dist/main.js';
