export {
  all,
  forEach,
  publishedWorkshop,
  registerOrganisation,
  registerPeople,
  taken,
  workshop,
  type Item,
  type Listed,
} from '@regional-events/testing';
