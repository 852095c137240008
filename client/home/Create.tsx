import { useState } from "react";
import { Form } from "react-aria-components/Form";
import type { ShelfEntry } from "../../shared/protocol.ts";
import { Page } from "../app/Page.tsx";
import { Problem } from "../app/Problem.tsx";
import { go } from "../app/routes.ts";
import { useAction, useLoad } from "../app/useLoad.ts";
import { useText } from "../model/say.ts";
import { api } from "../net/api.ts";
import { Button, RadioCards } from "../ui/index.ts";
import styles from "./Form.module.css";

const PACES = ["class", "workshop", "untimed"] as const;
const EMPTY = ["bots", "empty"] as const;
const BOT_PACES = ["human", "instant"] as const;

/** A new exercise: what is played, how fast, and who sits where nobody comes. */
export default function Create({ scenario }: { scenario: string | null }) {
  const t = useText();
  const shelf = useLoad(api.scenarios);
  return (
    <Page narrow>
      <h1>{t("ui.create.title")}</h1>
      <p className={styles.lead}>{t("ui.create.lead")}</p>
      {shelf.state === "failed" && <Problem error={shelf.error} onRetry={shelf.retry} />}
      {shelf.state === "loading" && <p role="status">{t("ui.opening")}</p>}
      {shelf.state === "here" && <CreateForm entries={shelf.value} asked={scenario} />}
    </Page>
  );
}

function CreateForm({ entries, asked }: { entries: readonly ShelfEntry[]; asked: string | null }) {
  const t = useText();
  const [scenario, setScenario] = useState(asked ?? entries[0]?.id ?? "");
  const [pace, setPace] = useState<(typeof PACES)[number]>("class");
  const [emptySeats, setEmptySeats] = useState<(typeof EMPTY)[number]>("bots");
  const [botPace, setBotPace] = useState<(typeof BOT_PACES)[number]>("human");
  const create = useAction(async () => {
    const { facilitatorToken } = await api.createExercise({ scenario, pace, emptySeats, botPace });
    go({ at: "table", token: facilitatorToken });
  });
  const choice = <T extends string>(group: "pace" | "empty" | "botPace", ids: readonly T[]) =>
    ids.map((id) => ({
      id,
      title: t(`ui.create.${group}.${id}.title` as Parameters<typeof t>[0]),
      text: t(`ui.create.${group}.${id}.text` as Parameters<typeof t>[0]),
    }));
  return (
    <Form
      className={styles.form ?? ""}
      onSubmit={(event) => {
        event.preventDefault();
        create.run();
      }}
    >
      <RadioCards
        label={t("ui.create.scenario")}
        value={scenario}
        onChange={setScenario}
        items={entries.map((entry) => ({
          id: entry.id,
          title: entry.title,
          text: entry.subtitle,
          aside: t("ui.create.minutes", { minutes: entry.minutes }),
        }))}
      />
      <RadioCards
        label={t("ui.create.pace")}
        value={pace}
        onChange={(id) => setPace(id as typeof pace)}
        items={choice("pace", PACES)}
        layout="row"
      />
      <RadioCards
        label={t("ui.create.empty")}
        value={emptySeats}
        onChange={(id) => setEmptySeats(id as typeof emptySeats)}
        items={choice("empty", EMPTY)}
        layout="row"
      />
      {emptySeats === "bots" && (
        <RadioCards
          label={t("ui.create.botPace")}
          value={botPace}
          onChange={(id) => setBotPace(id as typeof botPace)}
          items={choice("botPace", BOT_PACES)}
          layout="row"
        />
      )}
      <Problem error={create.error} />
      <div className={styles.actions}>
        <Button onPress={() => go({ at: "home" })} size="l">
          {t("ui.back")}
        </Button>
        <Button type="submit" variant="primary" size="l" isPending={create.running}>
          {t("ui.create.action")}
        </Button>
      </div>
    </Form>
  );
}
