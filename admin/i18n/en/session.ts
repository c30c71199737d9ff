export const session = {
  again: {
    title: "Please sign in again",
    says: "Your session has ended. Everything on this page is still here.",
    confirmTitle: "Is it still you?",
    confirmSays: "For this step, sign in once more.",
    elsewhere: "Sign in in another tab",
    leave: "Leave this page",
    otherTitle: "Somebody else is signed in now",
    other:
      "You are signed in as %{name} now. What %{before} typed and did not save stays in this browser for them.",
    reload: "Load the page anew",
  },
  signOut: {
    title: "Sign out with unsaved work?",
    says: "Not everything is saved. It is kept in this browser until you come back.",
    stay: "Stay",
    leave: "Sign out",
  },
};
