import {
  Anchor,
  Button,
  Menu,
  type AnchorProps,
  type ButtonProps,
  type MenuItemProps,
} from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type OfAnchor = Omit<ComponentPropsWithRef<'a'>, keyof AnchorProps>;

function PlainAnchor(props: AnchorProps & OfAnchor) {
  return <Anchor {...props} />;
}

function AnchorAsButton(props: ButtonProps & Omit<ComponentPropsWithRef<'a'>, keyof ButtonProps>) {
  return <Button component="a" {...props} />;
}

function AnchorInMenu(
  props: MenuItemProps & Omit<ComponentPropsWithRef<'a'>, keyof MenuItemProps>,
) {
  return <Menu.Item component="a" {...props} />;
}

/** Links to pages of the console, in the look of the library; `to` and its parameters are checked by the compiler. */
export const LinkAnchor = createLink(PlainAnchor);
export const LinkButton = createLink(AnchorAsButton);
export const LinkInMenu = createLink(AnchorInMenu);
