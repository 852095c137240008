// NumberField and Select are asked for by their own files: only forms at the table need them, and they weigh a lot.
export { Button, type ButtonProps, IconButton, type IconButtonProps } from "./Button.tsx";
export { type CardItem, CheckCards, type CheckCardsProps, RadioCards, type RadioCardsProps } from "./Cards.tsx";
export { Clock, timeLeft } from "./Clock.tsx";
export { cx } from "./cx.ts";
export { ConfirmDialog, type ConfirmProps, Dialog, type DialogProps } from "./Dialog.tsx";
export { Disclosure, type DisclosureProps } from "./Disclosure.tsx";
export { Explain, type ExplainProps } from "./Explain.tsx";
export { Flag, type FlagProps } from "./Flag.tsx";
export { type Cause, Change, type ChangeProps, Gauge, type GaugeProps } from "./Gauge.tsx";
export { ActionPoints, Capital, Cost } from "./Money.tsx";
export { EmptyState, type EmptyStateProps, Notice, type NoticeProps } from "./Notice.tsx";
export { type Numbers, useNumbers } from "./numbers.ts";
export { Card, Paper, type PaperProps } from "./Paper.tsx";
export { Switch, type SwitchProps } from "./Switch.tsx";
export { type TabItem, Tabs, type TabsProps } from "./Tabs.tsx";
export { Badge, Tag, type Tone } from "./Tag.tsx";
export {
  SearchField,
  type SearchFieldProps,
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
} from "./TextField.tsx";
export { type Times, useTimes } from "./times.ts";
