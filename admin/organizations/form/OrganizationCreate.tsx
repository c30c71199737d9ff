export default function OrganizationCreate() {
  return null;
}
