import type {HandbookEntry} from "./entry.js";

/** Codes D1: what keeps the report from being printed. */
export const printCodes = {
  D101: {
    title: "Diese Seite fehlt in der gebauten Website.",
    meaning: "Der Bericht nennt eine Seite, die beim letzten Bau noch nicht da war oder nicht gebaut wurde.",
    example: "Ein neues Kapitel steht in src/bericht/kapitel.ts, die Website in dist/ ist aber älter.",
    advice: "Die Website neu bauen: npm run build."
  },
  D102: {
    title: "Eine Zelle der Seite zeigt einen Fehler.",
    meaning: "Auf der Seite steht statt einer Zahl oder Grafik eine Fehlermeldung; so kommt sie nicht aufs Papier.",
    example: "Ein Abschnitt ruft einen Indikator auf, dessen Name falsch geschrieben ist.",
    advice: "Die Seite in der Vorschau öffnen (npm start) und den Fehler dort beheben."
  },
  D103: {
    title: "Die Seite zeigt wahre, ungeschützte Zahlen und wird nicht gedruckt.",
    meaning: "Die Website ist in der internen Ansicht gebaut, die nur für den eigenen Rechner bestimmt ist.",
    example: "Die Variable GEHEIMHALTUNG stand beim Bau auf „intern“.",
    advice: "Ohne GEHEIMHALTUNG=intern neu bauen."
  },
  D104: {
    title: "Dieses Kapitel gibt es nicht, oder es ist noch nicht geschrieben.",
    meaning: "Der Name auf der Befehlszeile gehört zu keiner Seite des Berichts.",
    example: "npm run report -- sport, obwohl der Bericht kein Kapitel „sport“ hat.",
    advice: "Einen der aufgezählten Namen angeben."
  },
  D105: {
    title: "Es gibt keinen Chrome, Chromium oder Edge auf diesem Rechner.",
    meaning: "Gedruckt wird mit einem Browser ohne Fenster; keiner wurde gefunden.",
    example: "Ein Server, auf dem nur Node eingerichtet ist.",
    advice: "Einen Browser installieren oder CHROME_PATH auf sein Programm setzen."
  },
  D106: {
    title: "Die Seitenzahlen des Inhaltsverzeichnisses finden keine Ruhe.",
    meaning:
      "Mit jeder Seitenzahl im Verzeichnis bricht der Text anders um, und die Seitenzahlen stimmen wieder nicht.",
    example: "Eine Überschrift passt mit einstelliger Seitenzahl in die Zeile, mit zweistelliger nicht.",
    advice: "Überschriften kürzen, die am Rand einer Zeile umbrechen."
  },
  D107: {
    title: "Die Website ließ sich nicht bauen.",
    meaning: "Vor dem Druck wird die Website erneuert; dabei trat ein Fehler auf.",
    example: "Ein Kapitel hat einen Tippfehler in einer Codezelle.",
    advice: "Die Meldungen darüber beheben."
  },
  D108: {
    title: "In diesem Ordner liegt keine gebaute Website.",
    meaning: "Der Ordner, aus dem gedruckt werden soll, hat keine Startseite.",
    example: "npm run report -- --website=dist in einem frisch geholten Projekt.",
    advice: "Zuerst npm run build ausführen."
  }
} as const satisfies Record<string, HandbookEntry>;
