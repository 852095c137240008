import { type ReactNode, useEffect, useState } from "react";
import { Disclosure } from "../../ui/index.ts";
import { useWish } from "./nav.ts";

export interface LazyFoldProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly startsOpen?: boolean;
  /** Ids of elements inside: it opens when somebody asks for one of them. */
  readonly holds?: readonly string[];
  /** Made when it is opened first. */
  readonly children: () => ReactNode;
}

/** A line that opens. What it holds is not made before somebody wants to see it. */
export function LazyFold({ title, aside, startsOpen = false, holds = [], children }: LazyFoldProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const [made, setMade] = useState(startsOpen);
  if (isOpen && !made) setMade(true);
  const wish = useWish();
  useEffect(() => {
    if (wish !== null && holds.includes(wish.anchor)) setOpen(true);
    // The wish alone decides: a line that was shut by hand stays shut while what it holds changes.
  }, [wish]);
  return (
    <Disclosure title={title} isExpanded={isOpen} onExpandedChange={setOpen} {...(aside !== undefined && { aside })}>
      {made && children()}
    </Disclosure>
  );
}
