import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The programme's blue; every shade from 6 on has a contrast of 4.5 or more on white. */
const programme: MantineColorsTuple = [
  '#eaf2fb',
  '#d3e3f5',
  '#a5c6ea',
  '#74a8df',
  '#4d8ed5',
  '#347ecf',
  '#1f66b3',
  '#18569a',
  '#124883',
  '#083a6d',
];

/** The look of the console, all of it. */
export const theme = createTheme({
  primaryColor: 'programme',
  colors: { programme },
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: { fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
});
