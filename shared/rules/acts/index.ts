import type { ActSpec } from "../act.ts";
import { consultationInvoke, meetingAnswer, meetingInvite, offRampAnswer, offRampOffer } from "./diplomacy.ts";
import { evidenceShare } from "./evidenceShare.ts";
import { messageSend } from "./message.ts";
import { ordersCommit, ordersReopen } from "./orders.ts";
import { beliefRecord, instructionsTake, phaseReady, reactionSay } from "./own.ts";
import { packageAnswer, packageOffer, packageWithdraw } from "./packages.ts";
import { promiseAnswer } from "./promiseAnswer.ts";
import {
  clockExtend,
  clockPause,
  clockResume,
  clockShift,
  exerciseStart,
  injectRelease,
  phaseAdvance,
  phaseClose,
  rulingAdjust,
  seatOccupy,
} from "./table.ts";
import { textSupport } from "./textSupport.ts";

/** Everything that happens as soon as it is asked for. A new act is a file and a line here. */
export const ACTS: ReadonlyMap<string, ActSpec> = new Map(
  [
    exerciseStart,
    phaseClose,
    phaseAdvance,
    clockPause,
    clockResume,
    clockExtend,
    clockShift,
    injectRelease,
    seatOccupy,
    rulingAdjust,
    messageSend,
    promiseAnswer,
    evidenceShare,
    textSupport,
    packageOffer,
    packageAnswer,
    packageWithdraw,
    meetingInvite,
    meetingAnswer,
    offRampOffer,
    offRampAnswer,
    consultationInvoke,
    instructionsTake,
    beliefRecord,
    phaseReady,
    ordersCommit,
    ordersReopen,
    reactionSay,
  ].map((spec) => [spec.type, spec]),
);
