import { Component, type ReactNode } from "react";
import { Broken } from "./Broken.tsx";

interface Props {
  readonly children: ReactNode;
}

/** What is drawn when a part of the page has failed: nothing typed is lost, and a way on. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken onRetry={() => this.setState({ failed: false })} /> : this.props.children;
  }
}
