import { LinkAnchor } from '../ui/links.tsx';
import { OrganisationName } from '../ui/organisation.tsx';

/** An organisation by its name, leading to its page. */
export function OrganisationLink({ id }: { readonly id: string }) {
  return (
    <LinkAnchor to="/organisations/$organisationId" params={{ organisationId: id }} size="sm">
      <OrganisationName id={id} />
    </LinkAnchor>
  );
}
