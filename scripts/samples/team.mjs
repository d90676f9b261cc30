const names = [
  "Ava Adler",
  "Ben Ortiz",
  "Cleo Dax",
  "Dan Novak",
  "Eva Lind",
  "Finn Rossi",
  "Gia Moreau",
  "Hugo Silva",
  "Ida Berg",
  "Jonas Weiss",
  "Kaya Demir",
  "Liam O'Neil",
];

const segments = ["SMB", "Mid-Market", "Enterprise"];

const two = (number) => String(number).padStart(2, "0");

/** The twelve who sell, each in a territory of their own. */
export const reps = names.map((name, place) => ({
  id: `005Dn000000${two(place + 1)}AAAA`.slice(0, 15),
  employee: `E${two(place + 1)}`,
  name,
  email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@northwind.example`,
  segment: segments[place % 3],
  territory: `T${two(place + 1)}`,
  hired: `20${two(15 + (place % 9))}-${two(1 + place)}-01`,
}));

/** Who sold and has left. */
export const gone = {
  id: "005Dn00000013AA",
  employee: "E13",
  name: "Lena Voss",
  email: "lena.voss@northwind.example",
  segment: "SMB",
  territory: "T13",
  hired: "2019-04-01",
};

export const manager = {
  id: "005Dn00000014AA",
  employee: "E14",
  name: "Mara Quist",
  email: "mara.quist@northwind.example",
};
