import { Anchor, Button } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** Links to pages of the console, in the look of the library; `to` and its parameters are checked by the compiler. */
export const LinkAnchor = createLink(Anchor);
export const LinkButton = createLink(Button);
