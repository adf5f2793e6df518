import {
  Anchor,
  createTheme,
  Drawer,
  Menu,
  Modal,
  Popover,
  SegmentedControl,
  Skeleton,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

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
  components: {
    // a link is as large as the text around it
    Anchor: Anchor.extend({ defaultProps: { inherit: true } }),
    // a header inside of a dialog is no banner of the page
    Modal: Modal.extend({ defaultProps: { attributes: { header: { role: 'presentation' } } } }),
    Drawer: Drawer.extend({ defaultProps: { attributes: { header: { role: 'presentation' } } } }),
    // what it stands for is on its way, and its label says so
    Skeleton: Skeleton.extend({ defaultProps: { role: 'status' } }),
    // while its colours change, its words are unreadable for a moment
    SegmentedControl: SegmentedControl.extend({ defaultProps: { transitionDuration: 0 } }),
    // a menu holds its items alone; without the placeholder the focus goes to the first of them
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    // what drops down belongs to the content of the page, also for who goes from landmark to landmark
    Popover: Popover.extend({ defaultProps: { portalProps: { target: '#content' } } }),
  },
});

/** Words on a light badge or alert; those of the library are too faint on their own light background. */
const darkWords: Readonly<Record<string, string>> = {
  teal: '#05664a',
  orange: '#983300',
  red: '#a51111',
  gray: '#343a40',
};

const redButton = {
  '--mantine-color-red-filled': 'var(--mantine-color-red-9)',
  '--mantine-color-red-filled-hover': '#a51111',
};

/** Contrast of 4.5 or more in both schemes where the library has less. */
export const enoughContrast: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...redButton,
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-red-text': 'var(--mantine-color-red-9)',
    ...Object.fromEntries(
      Object.entries(darkWords).map(([color, words]) => [
        `--mantine-color-${color}-light-color`,
        words,
      ]),
    ),
  },
  dark: {
    ...redButton,
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-anchor': 'var(--mantine-color-programme-2)',
  },
});
