// Everything about the types of Salus is in its metadata.
export {};
