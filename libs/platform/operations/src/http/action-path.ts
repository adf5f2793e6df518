/** Where one sees what became of an action, below PUBLIC_URL. */
export function actionPath(service: string, { id }: { readonly id: string }): string {
  return `v1/operations/${service}/actions/${id}`;
}
