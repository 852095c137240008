import { useState } from "react";
import type { Option } from "../../../shared/rules/view.ts";
import { useHasText, useSay, useText } from "../../model/say.ts";
import { Button, Cost, Dialog } from "../../ui/index.ts";
import { OptionForm } from "../forms/OptionForm.tsx";
import { gaps, startValues } from "../forms/values.ts";
import { Refused } from "./Refused.tsx";
import { useAct } from "./useAct.ts";

/**
 * An option that is done at once, as a button. It asks before it is sent: with its form where it has one, else with a
 * sentence. Its words are `order.<type>.title` and `.help`, with the seat and the incident as arguments.
 */
export function QuickOption({ option }: { readonly option: Option }) {
  const t = useText();
  const say = useSay();
  const has = useHasText();
  const [isOpen, setOpen] = useState(false);
  const [filled, setFilled] = useState(() => startValues(option.fields));
  const { act, busy, refusal } = useAct();
  const args = { seat: option.about?.seat ?? "", incident: option.about?.incident ?? "" };
  const title = say({ key: `order.${option.type}.title`, args });
  const send = async (): Promise<void> => {
    if (await act(option, filled.values, filled.texts)) setOpen(false);
  };
  return (
    <>
      <Button size="s" onPress={() => setOpen(true)}>
        {title}
      </Button>
      <Dialog
        title={title}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t("ui.cancel")}</Button>
            <Button
              variant="primary"
              isPending={busy}
              isDisabled={gaps(option.fields, filled).length > 0}
              onPress={() => void send()}
            >
              {title}
            </Button>
          </>
        }
      >
        <p>
          <Cost {...option.cost} />
        </p>
        {has(`order.${option.type}.help`) && <p>{say({ key: `order.${option.type}.help`, args })}</p>}
        {option.notes?.map((note) => (
          <p key={note.key}>{say(note)}</p>
        ))}
        <OptionForm option={option} filled={filled} onChange={setFilled} />
        <Refused refusal={refusal} />
      </Dialog>
    </>
  );
}
