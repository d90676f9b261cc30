import type { Field, TableKind } from "./mapping";

/** A header in plain letters: without accents, capitals, signs and the marks that systems put on their names. */
export function plainHeader(header: string): string {
  return header
    .replace(/__[cr]$/i, "")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replaceAll(/ß/g, "ss")
    .replaceAll(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** By field, one name after the other. */
type Names = Partial<Readonly<Record<Field, string>>>;

/**
 * What columns are called, in plain letters: by Salesforce (its labels and the names of its programming interface), by
 * HubSpot (likewise), and by people, in some languages.
 */
export const headerNames: Readonly<Record<TableKind, Names>> = {
  deals: {
    id: "opportunity id|opportunity id 18|deal id|record id|record id deal|hs object id|id|opp id|opportunity number|deal number|opportunity name id|chance id|verkaufschance id|id de oportunidad|id opportunite|id da oportunidade|identifiant|do not modify opportunity|potential id|lead id",
    rep: "opportunity owner|opportunity owner id|owner|owner id|owner name|owner full name|deal owner|deal owner id|hubspot owner id|hubspot owner|rep|owning user|potential owner|sales rep|salesperson|account executive|seller|besitzer|opportunity inhaber|inhaber|verkaufer|vertriebler|eigentumer|propietario|propietario de la oportunidad|vendedor|proprietaire|proprietaire de l opportunite|commercial|proprietario",
    repEmail:
      "opportunity owner email|owner email|deal owner email|rep email|email|e mail|owner username|e mail des inhabers",
    account:
      "account name|account|account id|customer|customer name|company|company name|associated company|primary associated company|associated company primary|client|kunde|firma|accountname|cuenta|nombre de la cuenta|cliente|compte|nom du compte|conta|empresa|organization|deal organization|potential customer|societe|organisation",
    type: "type|opportunity type|deal type|dealtype|revenue type|record type|opportunity record type|record type name|business type|typ|art|auftragsart|tipo|type d opportunite|tipo de negocio",
    segment:
      "segment|market segment|customer segment|account segment|company size|segmento|kundensegment",
    territory:
      "territory|territory id|territory name|opportunity territory|territory2 id|sales territory|region|sales region|gebiet|vertriebsgebiet|territorio|territoire|regiao",
    created:
      "created date|create date|createdate|created|created on|creation date|date created|opened|open date|erstellt|erstellt am|erstelldatum|erstellungsdatum|fecha de creacion|date de creation|data de criacao|deal created|deal deal created|created time|add time|deal add time",
    closed:
      "close date|closedate|closed date|actual close date|closing date|close|closed|closed on|won time|deal won time|won date|booking date|booked on|date closed|signed|signing date|expected close date|est close date|estimated close date|deal expected close date|abschluss|abschlussdatum|schlusstermin|geschlossen am|fecha de cierre|date de cloture|data de fechamento",
    stage:
      "stage|stage name|deal stage|dealstage|opportunity stage|sales stage|deal status|pipeline stage|status|phase|etapa|fase|etape|estagio",
    isWon:
      "won|is won|closed won|is closed won|hs is closed won|is deal closed won|gewonnen|ganada|gagnee",
    isClosed: "is closed|hs is closed|is deal closed|closed|geschlossen|cerrada|fermee",
    amount:
      "amount|deal amount|amount converted|amount in company currency|amount in home currency|hs amount in home currency|actual revenue|est revenue|estimated revenue|booking amount|bookings|booked amount|value|deal value|acv|annual contract value|arr|tcv|total contract value|revenue|betrag|summe|umsatz|auftragswert|wert|importe|monto|valor|montant|revenu|preis",
    currency:
      "currency|currency iso code|amount currency|deal currency code|deal currency|opportunity currency|wahrung|moneda|devise|moeda|deal currency of value|currency of value",
    years: "years|contract years|term years|contract term years|laufzeit jahre|anos|annees",
    months:
      "months|term|contract term|contract term months|term months|contract length|contract length months|subscription term|laufzeit|laufzeit monate|meses|mois|duree",
    probability:
      "probability|probability %|deal probability|hs deal stage probability|win probability|forecast probability|wahrscheinlichkeit|wahrscheinlichkeit %|probabilidad|probabilite|probabilidade",
    product: "product|product name|product family|line item|produkt|producto|produit|produto",
    splitShare:
      "split %|split|split percentage|split share|opportunity split|credit share|credit %|anteil|anteil %",
  },
  users: {
    id: "user id|id|rep id|employee id|employee number|owner id|hubspot owner id|mitarbeiter id|personalnummer|record id",
    name: "full name|name|user name|rep|rep name|employee|employee name|owner|owner name|sales rep|mitarbeiter|nombre|nom|nome",
    email: "email|e mail|user email|work email|correo|courriel",
    role: "role|user role|role name|title|job title|position|profile|rolle|funktion|stelle|rol|cargo|fonction|puesto",
    segment: "segment|market segment|segmento",
    territory: "territory|territory id|territory name|gebiet|territorio|territoire",
    manager:
      "manager|manager id|manager name|reports to|supervisor|vorgesetzter|fuhrungskraft|gerente|jefe|responsable|gestor",
    team: "team|team name|department|group|primary team|abteilung|equipo|equipe",
    region: "region|area|country|land|pais|pays|regiao",
    startDate:
      "start date|hire date|hired|hired on|date of hire|joined|start|employment start date|eintritt|eintrittsdatum|einstellungsdatum|fecha de alta|fecha de ingreso|date d embauche|data de admissao",
    endDate:
      "end date|termination date|leave date|last day|left on|deactivated on|austritt|austrittsdatum|fecha de baja|date de depart|data de saida",
    isActive: "active|is active|status|enabled|aktiv|activo|actif|ativo",
    annualOte:
      "ote|annual ote|on target earnings|target compensation|total target compensation|zielgehalt|zieleinkommen",
    payMix: "pay mix|variable share|variable %|variabler anteil",
    previousQuota:
      "quota|annual quota|previous quota|last year quota|quota last year|prior quota|quota fy|vorjahresquote|cuota|objectif",
  },
  territories: {
    id: "territory id|territory|id|territory code|code|developer name|gebiet|gebiets id|territorio|territoire",
    name: "territory name|name|label|territory label|gebietsname|nombre|nom|nome",
    segment: "segment|territory type|market segment|segmento",
    rep: "owner|rep|sales rep|assigned user|assigned to|user|owner name|user id|zugeordnet|asignado a|affecte a",
    accounts:
      "accounts|number of accounts|account count|accounts count|anzahl kunden|kunden|cuentas|comptes",
    potential:
      "potential|market potential|tam|addressable market|market size|potenzial|marktpotenzial|potencial|potentiel",
  },
  activity: {
    rep: "assigned|assigned to|owner|activity owner|rep|sales rep|activity assigned to|hubspot owner id|user|besitzer|zugewiesen|propietario|assigne a",
    day: "date|activity date|due date|completed date|create date|day|created date|hs timestamp|datum|tag|fecha|jour|data",
    kind: "type|activity type|task type|task subtype|subject|kind|hs engagement type|activity|art|typ|aktivitat|tipo|actividad",
    count: "count|number|number of activities|quantity|anzahl|cantidad|nombre d activites",
  },
  quotas: {
    rep: "quota owner|quota owner id|owner|rep|sales rep|user|name|salesperson|quota owner name|mitarbeiter|vendedor|commercial",
    period:
      "period|start date|quota start date|month|quarter|year|fiscal period|fiscal year|monat|quartal|jahr|periodo|mes|trimestre|periode|mois",
    quota:
      "quota|quota amount|target|amount|goal|quota target|quote|ziel|cuota|objetivo|objectif|meta",
  },
  bookingsByMonth: {
    rep: "owner|opportunity owner|deal owner|rep|sales rep|name|salesperson|verkaufer|vendedor|commercial",
    period:
      "month|period|quarter|close month|closed month|fiscal period|close date 2|monat|quartal|mes|mois|trimestre",
    amount:
      "amount|sum of amount|bookings|booked|closed won amount|revenue|total|umsatz|summe von betrag|summe|importe|montant",
  },
};

/** The names of a field, each with its rank: earlier names are surer. */
export function namesOf(kind: TableKind, field: Field): readonly string[] {
  return headerNames[kind][field]?.split("|") ?? [];
}
