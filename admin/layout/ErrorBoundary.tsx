import { Component, type ReactNode } from "react";
import { ErrorPage } from "./ErrorPage.tsx";

/** Catches what breaks below it, so that the frame around stays; a new `place` tries anew. */
export class ErrorBoundary extends Component<
  { place: string; children: ReactNode },
  { error: Error | null }
> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate({ place }: { place: string }) {
    if (place !== this.props.place && this.state.error) this.setState({ error: null });
  }

  override render() {
    return this.state.error ? <ErrorPage error={this.state.error} /> : this.props.children;
  }
}
