const lieferung: {zeilen?: number[]} = {};
process.stdout.write("[");
if (lieferung.zeilen === undefined) throw new Error("V101: In der Lieferung fehlen die Zeilen.");
