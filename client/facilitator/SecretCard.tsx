import { EyeOff } from "lucide-react";
import { useSay, useText } from "../model/say.ts";
import { Disclosure } from "../ui/index.ts";
import { Section } from "./Section.tsx";
import { useConsole } from "./useConsole.ts";

/** What nobody else may see; shut until it is asked for, because a projector may be on. */
export function SecretCard() {
  const t = useText();
  const say = useSay();
  const view = useConsole();
  if (view === null) return null;
  return (
    <Section title={t("ui.facilitator.secret.title")}>
      <Disclosure
        title={
          <>
            <EyeOff size={16} aria-hidden="true" style={{ display: "inline", verticalAlign: "-2px" }} />{" "}
            {t("ui.facilitator.secret.open")}
          </>
        }
      >
        <p>{t("ui.facilitator.secret.truth", { truth: view.truth })}</p>
        {view.misread.map((misread) => (
          <p key={misread.measure}>
            {t("ui.facilitator.secret.misread", {
              by: say(misread.by),
              target: say(misread.target),
              measure: say(misread.measure),
            })}
          </p>
        ))}
      </Disclosure>
    </Section>
  );
}
