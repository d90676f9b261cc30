import type { Kind, Property } from "../request/thing";
import { textOf } from "./arguments";

const property = (name: string): Property<null> => ({
  get: ({ papers }) => papers.properties.get(name) ?? "",
  set: ({ papers }, _properties, value) => void papers.properties.set(name, textOf(value, name)),
});

export const documentProperties: Kind<null> = {
  properties: {
    title: property("title"),
    subject: property("subject"),
    author: property("author"),
    keywords: property("keywords"),
    comments: property("comments"),
    category: property("category"),
    manager: property("manager"),
    company: property("company"),
  },
};
