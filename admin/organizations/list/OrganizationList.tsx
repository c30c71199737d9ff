export default function OrganizationList() {
  return null;
}
