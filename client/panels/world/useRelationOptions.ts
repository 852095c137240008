import { dyadId } from "../../../shared/rules/ids.ts";
import type { Option } from "../../../shared/rules/view.ts";
import { useMaybeSeat, useOptions } from "../../model/hooks.ts";

/** What can be done at once about a relation, apart from talking: consultations, offers to end a measure. */
export function useRelationOptions(dyad: string): readonly Option[] {
  const seat = useMaybeSeat()?.me.seat ?? "";
  const options = [...useOptions("talks"), ...useOptions("deals")];
  const elsewhere = [
    "message.send",
    "meeting.invite",
    "meeting.answer",
    "package.offer",
    "promise.answer",
    "offramp.answer",
  ];
  return options.filter(
    ({ type, about }) =>
      about?.seat !== undefined &&
      about.seat !== seat &&
      dyadId(seat, about.seat) === dyad &&
      !elsewhere.includes(type),
  );
}
