/** What people do to sell, as far as plans ask for it. */
export const activityKinds = ["calls", "meetings", "proposals", "emails", "tasks"] as const;
export type ActivityKind = (typeof activityKinds)[number];

const words: readonly (readonly [ActivityKind, RegExp])[] = [
  ["proposals", /\b(?:proposals?|quotes?|offers?|angebot\w*|propuesta\w*|devis|proposition\w*)\b/],
  [
    "meetings",
    /\b(?:meetings?|demos?|visits?|appointments?|events?|termine?|besprechung\w*|besuch\w*|reunion\w*|rendez vous|rdv|visita\w*)\b/,
  ],
  ["calls", /\b(?:calls?|called|phone|dials?|anruf\w*|telefonat\w*|llamada\w*|appels?|ligac\w*)\b/],
  ["emails", /\b(?:e ?mails?|mails?|letters?|correo\w*|courriel\w*)\b/],
  [
    "tasks",
    /\b(?:tasks?|to ?dos?|notes?|follow ?ups?|aufgaben?|notiz\w*|tareas?|taches?|linked ?in\w*|sms|texts?)\b/,
  ],
];

/** What kind of work a word names; null where it does not say. */
export function activityKindOf(word: string): ActivityKind | null {
  const plain = word
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, " ")
    .trim();
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
