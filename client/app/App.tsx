import { lazy, Suspense } from "react";
import { Home } from "../home/Home.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Opening } from "./Opening.tsx";
import { Providers } from "./Providers.tsx";
import { useRoute } from "./routes.ts";

const Create = lazy(() => import("../home/Create.tsx"));
const Join = lazy(() => import("../home/Join.tsx"));
const TablePage = lazy(() => import("./TablePage.tsx"));

export function App() {
  return (
    <Providers>
      <ErrorBoundary>
        <Suspense fallback={<Opening />}>
          <Screen />
        </Suspense>
      </ErrorBoundary>
    </Providers>
  );
}

function Screen() {
  const route = useRoute();
  switch (route.at) {
    case "home":
      return <Home />;
    case "create":
      return <Create scenario={route.scenario} />;
    case "join":
      return <Join code={route.code} />;
    case "table":
      return <TablePage key={route.token} token={route.token} />;
  }
}
