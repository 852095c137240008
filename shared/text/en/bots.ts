/** What bots say, in plain words: some ways to put each thing. `{article}`, `{mine}`, `{theirs}`, `{list}` are filled in. */
export const botLines = {
  "opening.wounded": [
    "We have lost a year of our firms' work. We did not come to shout. We came for a sentence that both can keep.",
    "Something was taken from our firms. Tell us what you know, and we will talk about a text before we talk about anything else.",
  ],
  "opening.suspected": [
    "We hear an accusation between your lines. Show us what you have, and we will tell you what our people have found.",
    "Nobody at this table has stolen anything. Let us speak as equals, and about the future first.",
  ],
  "opening.plain": ["We have come to listen first, and then to agree where we can."],
  "opening.hawk": [
    "We know what was done and who profits. We expect an answer today, not a seminar.",
    "Our public does not want a text. It wants this to stop. So do we.",
  ],
  "ask.priority": [
    "Article {article} matters most to us. With {mine} we can be generous elsewhere.",
    "Give us {mine} in article {article}, and we can move on the rest.",
    "Our home reads article {article} first. If it finds {mine} there, it will forgive us the others.",
  ],
  "react.wounded": [
    "Now we have questions as well, and all our newspapers ask them. What do you say?",
    "You have seen today's news. It is we who ask for an explanation now.",
    "So both of us have something to explain. We suggest that neither pretends otherwise.",
  ],
  "react.wounded.again": [
    "It has happened again while we talk. You see how this looks at home. What will you do about it?",
    "A second case, in the middle of talks. We need more from you now than words.",
    "Yesterday we could still call it an old story. Since this morning it is a new one. We expect an answer, not a statement.",
  ],
  "react.suspected": [
    "We have read the same newspapers. Let us not turn headlines into measures.",
    "We will not comment on what is in the press. We can talk about what both of us want to stop.",
    "What was reported today is not what we came to speak about. But we will not pretend that nobody read it.",
  ],
  "react.suspected.again": [
    "We have heard of the new case. Do not act before we have talked: we are looking at home as well.",
    "We ask for one day before you do anything. We are looking into the new case ourselves.",
    "If this came from our side, nobody told us. Give us until tomorrow to find out.",
  ],
  "react.measure": [
    "Your measure was heard. It does not make a signature easier. Tell us what would end it.",
    "You have acted before you asked. We can still talk, but not as if nothing had happened.",
  ],
  "react.named": [
    "You have named us in public. Then show in public what it rests on.",
    "We read your attribution in the papers. We would rather have read it in a note.",
  ],
  "react.prosecution": [
    "You have taken your own people to court. We see what that costs you, and we will answer it.",
    "Thank you for the arrests. That is the first deed in this matter, and we will not forget it.",
  ],
  "react.shared": [
    "Thank you for the item that you sent. It helps us more than ten statements.",
    "We have read what you shared. It changes what we think.",
  ],
  "react.broken": [
    "A promise to us was broken. We will still read your texts, but more slowly.",
    "You gave your word and it did not hold. What is the next one worth?",
  ],
  "react.signed": [
    "We have a text. Now let us make sure that both of us keep it.",
    "The page is signed. The harder part begins tomorrow.",
  ],
  "last.day": [
    "This is the last day. We have moved as far as home allows, and perhaps one step further. Now it is your turn.",
    "The interpreters wait. Better a short text tonight than a perfect one never.",
  ],
  "offer.first": [
    "This is a whole page: {list}. Each side gets what it needs most and gives where it hurts less.",
    "We propose {list}. Read it as one package: we would not sign its parts alone.",
    "You have asked what a page could look like. Like this: {list}.",
  ],
  "offer.next": [
    "We have moved. Our new proposal is {list}. Please tell us what still stands in the way.",
    "A step towards you: {list}. We expect a step back.",
    "We have listened to your reasons. {list} is what we can do with them.",
    "Try this: {list}. It is not yet what either of us would write alone.",
  ],
  "offer.last": [
    "Our last word for tonight: {list}. It is not what either of us wanted, and it is better than an empty page.",
  ],
  "offer.prosecution": [
    "Our prosecutor can act within the day. We ask that you take no measures while the court is at work.",
    "We are ready to bring our own people to court. In return, hold your measures back until the end of the week.",
  ],
  "accept.text": [
    "We accept. Both of us lose something here, and both can explain it at home.",
    "Agreed. We will sign this page.",
    "Yes. It is less than we wanted and more than we had.",
  ],
  "accept.deal": ["Agreed.", "That is fair. We accept."],
  "decline.far": [
    "We can't sign {theirs} in article {article}. Offer us something nearer to {mine}.",
    "Article {article} as you have it costs us more than no text at all. We need {mine}, or something close to it.",
    "With {theirs} we would sign something that our parliament tears up. {mine} is where we come from.",
  ],
  "decline.near": [
    "This is close. Move on article {article}, towards {mine}, and we have a text.",
    "One step more: article {article}. With {theirs} we can't go home; with {mine} we could.",
  ],
  "decline.price": ["We would give more than we get. Not like this.", "The price is too high for what it brings us."],
  "decline.cannot": ["We can't carry this out as things stand.", "We don't have the means for our part of this today."],
  "decline.agreed": ["We have agreed on a text already. Let us not open it again."],
  "promise.no-operations": ["You have our word: no operations against you from our side until the end of these talks."],
  "promise.no-new-measures": ["As long as we negotiate, we will take no new measures against you. You have our word."],
  "meeting.words": [
    "Between us, without a protocol: our limit is article {article}. Tell us yours, and we can both stop pretending.",
    "We are glad that you came. What could you sell at home? With {mine} in article {article} we could sell a great deal.",
  ],
  "purpose.claim": [
    "We name whom our evidence points to, so that the next request has an address. It is not aimed at the talks, and it ends with an answer.",
  ],
  "purpose.measure": [
    "This answers one incident and nothing else. It ends when the incident is settled, and we are ready to talk about that today.",
  ],
  "statement.line": [
    "Cyber policy is made by people who talk to the other side early. That is what this office is for.",
    "We defend our firms with evidence, with partners and with patience, in this order.",
  ],
  "hotline.saw": [
    "We have seen the incident that this call is about, and what was said and done since.",
    "We see what you see: a new case, loud newspapers, and no proof on the table yet.",
  ],
  "hotline.did": [
    "We have taken no step beyond those that you know of. We have ordered no operation in answer.",
    "What we did is public. What we did not do: we moved nothing, and we ordered nothing.",
  ],
  "hotline.intend": [
    "We intend to settle this by talks. What we do will stay in proportion, and we will announce it.",
    "We mean to keep this to one incident. Should we act, you will hear it on this line first.",
  ],
  "hotline.ask": [
    "Tell us by tomorrow what you know and what you will do about it.",
    "We ask for the name of the office that looks into it, and for a first word by tonight.",
  ],
  "say.signed": [
    "A page with two signatures. It will be judged by what does not happen.",
    "The page is short. We hope that it will be read for long.",
    "We have signed because both sides have something to keep.",
  ],
  "say.measured": [
    "Our answer was in proportion, and it can end as it began: by a decision.",
    "We said that there would be an answer. There was one.",
  ],
  "say.measured.far": [
    "Some will call this too much. We call it overdue.",
    "We have been patient for a year. This is what comes after patience.",
  ],
  "say.hit": [
    "We regret this step. It makes agreement harder, not impossible.",
    "Measures are easily taken and slowly undone. We keep the door open.",
  ],
  "say.named": [
    "We have said what we know, and how sure we are.",
    "An attribution is not a verdict. It is a request for an answer.",
  ],
  "say.quiet": [
    "The talks go on.",
    "A quiet day is not a lost day.",
    "No comment on a conversation that is not over.",
    "We are still listening. So is the other side, we believe.",
    "There are days on which the work is done in the margins of a draft.",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BotLine = keyof typeof botLines;
