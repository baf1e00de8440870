<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Adult height</source>
        <translation>Erwachsenengröße</translation>
    </message>
    <message>
        <source>Chain: rotation-invariant → LBP → circular</source>
        <translation>Kette: rotationsinvariant → LBP → zirkulär</translation>
    </message>
    <message>
        <source>Choose model folder…</source>
        <translation>Modellordner wählen…</translation>
    </message>
    <message>
        <source>Circular LBP (16 points, radius 2)</source>
        <translation>Zirkuläres LBP (16 Punkte, Radius 2)</translation>
    </message>
    <message>
        <source>Copy the reading as text</source>
        <translation>Befund als Text kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Grade by RUS-CHN</source>
        <translation>Nach RUS-CHN einstufen</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>LBP</source>
        <translation>LBP (3 × 3)</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>List of films</source>
        <translation>Liste der Aufnahmen</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Nächste Aufnahme</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation>Vorige Aufnahme</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut auswerten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Rotation-invariant LBP</source>
        <translation>Rotationsinvariantes LBP</translation>
    </message>
    <message>
        <source>Show the demo film</source>
        <translation>Demo-Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Texture overlay</source>
        <translation>Texturüberlagerung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What moved the age</source>
        <translation>Was das Alter verschob</translation>
    </message>
    <message>
        <source>Where it looks</source>
        <translation>Worauf das Netz schaut</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Best: mean of several looks</source>
        <translation>Am genauesten: Mittel mehrerer Blicke</translation>
    </message>
    <message>
        <source>Fast: one look</source>
        <translation>Schnell: ein Blick</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>error {months} months, {seconds} s a film</source>
        <translation>Fehler {months} Monate, {seconds} s je Aufnahme</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Reports of errors…</source>
        <translation>Fehlerberichte…</translation>
    </message>
    <message>
        <source>Licences of the parts…</source>
        <translation>Lizenzen der Bestandteile…</translation>
    </message>
    <message>
        <source>Accept the age</source>
        <translation>Alter annehmen</translation>
    </message>
    <message>
        <source>Change the age…</source>
        <translation>Alter ändern…</translation>
    </message>
    <message>
        <source>Reject the reading…</source>
        <translation>Auswertung verwerfen…</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Import into the history…</source>
        <translation>In den Verlauf importieren…</translation>
    </message>
    <message>
        <source>Name in the records…</source>
        <translation>Name in den Aufzeichnungen…</translation>
    </message>
</context>
<context>
    <name>AgeCard</name>
    <message>
        <source>BONE AGE</source>
        <translation>KNOCHENALTER</translation>
    </message>
    <message>
        <source>BONE AGE, BEING READ AGAIN</source>
        <translation>KNOCHENALTER, WIRD NEU BESTIMMT</translation>
    </message>
    <message>
        <source>Enter the birth date to compare with the chronological age.</source>
        <translation>Geburtsdatum eingeben, um mit dem chronologischen Alter zu vergleichen.</translation>
    </message>
    <message>
        <source>The sex is not known. Choose the age that applies.</source>
        <translation>Das Geschlecht ist nicht bekannt. Bitte das zutreffende Alter wählen.</translation>
    </message>
    <message>
        <source>There is no reference for this age.</source>
        <translation>Für dieses Alter gibt es keine Referenz.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{percent} %: {span}</source>
        <translation>{percent} %: {span}</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>F&amp;ilm</source>
        <translation>A&amp;ufnahme</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Deckkraft der Überlagerung</translation>
    </message>
    <message>
        <source>Texture overlay</source>
        <translation>Texturüberlagerung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Theme, language, model</source>
        <translation>Farbschema, Sprache, Modell</translation>
    </message>
    <message>
        <source>Window and level</source>
        <translation>Fensterung</translation>
    </message>
    <message>
        <source>Way of reading</source>
        <translation>Art der Befundung</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Rechenkern</translation>
    </message>
</context>
<context>
    <name>BoneCrop</name>
    <message>
        <source>The place of this bone is not known.</source>
        <translation>Der Ort dieses Knochens ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>CopiedText</name>
    <message>
        <source>Adult height by bone age (Bayley-Pinneau): {height}</source>
        <translation>Erwachsenengröße nach Knochenalter (Bayley-Pinneau): {height}</translation>
    </message>
    <message>
        <source>Bone age by the network: {age} ({months})</source>
        <translation>Knochenalter laut Netz: {age} ({months})</translation>
    </message>
    <message>
        <source>Height by the parents (Tanner): {height}, {range}</source>
        <translation>Größe nach den Eltern (Tanner): {height}, {range}</translation>
    </message>
    <message>
        <source>Height: {height}</source>
        <translation>Größe: {height}</translation>
    </message>
    <message>
        <source>RUS-CHN score: {total}, bone age {age}</source>
        <translation>RUS-CHN-Punktwert: {total}, Knochenalter {age}</translation>
    </message>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>Nur für Forschungszwecke. Kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>{percent} % interval: {low} to {high}</source>
        <translation>{percent}-%-Intervall: {low} bis {high}</translation>
    </message>
    <message>
        <source>Bone age, changed by the reader: {age} ({months})</source>
        <translation>Knochenalter, vom Befunder geändert: {age} ({months})</translation>
    </message>
    <message>
        <source>The reading of the network was rejected.</source>
        <translation>Die Auswertung des Netzes wurde verworfen.</translation>
    </message>
</context>
<context>
    <name>DistributionView</name>
    <message>
        <source>Band: {low} to {high}</source>
        <translation>Band: {low} bis {high}</translation>
    </message>
    <message>
        <source>Distribution over the one-year classes</source>
        <translation>Verteilung über die Jahresklassen</translation>
    </message>
    <message>
        <source>Line: bone age {age}</source>
        <translation>Linie: Knochenalter {age}</translation>
    </message>
    <message>
        <source>Triangle: chronological age {age}</source>
        <translation>Dreieck: chronologisches Alter {age}</translation>
    </message>
    <message>
        <source>y</source>
        <translation>J.</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>DICOM, PNG, JPEG, TIFF, BMP or WebP. Several films or a whole folder are welcome.</source>
        <translation>DICOM, PNG, JPEG, TIFF, BMP oder WebP. Auch mehrere Aufnahmen oder ein ganzer Ordner.</translation>
    </message>
    <message>
        <source>Drop a hand film here</source>
        <translation>Handaufnahme hier ablegen</translation>
    </message>
    <message>
        <source>LAST OPENED</source>
        <translation>ZULETZT GEÖFFNET</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Show the demo film</source>
        <translation>Demo-Aufnahme zeigen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>No hand was found on this film. Check that it is a hand in postero-anterior view.</source>
        <translation>Auf dieser Aufnahme wurde keine Hand gefunden. Bitte prüfen, ob es eine Hand im p.a.-Strahlengang ist.</translation>
    </message>
    <message>
        <source>Something went wrong. The film is unchanged; copy the details and report them.</source>
        <translation>Etwas ist schiefgegangen. Die Aufnahme ist unverändert; bitte Details kopieren und melden.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: {detail}.</source>
        <translation>Die Konfiguration ist nicht verwendbar: {detail}.</translation>
    </message>
    <message>
        <source>The grades cannot be used: {detail}. Grade the bones anew.</source>
        <translation>Die Einstufung kann nicht verwendet werden: {detail}. Stufen Sie die Knochen neu ein.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be used ({detail}). Choose another model or install the program again.</source>
        <translation>Das Modell in {folder} ist nicht verwendbar ({detail}). Bitte ein anderes Modell wählen oder das Programm neu installieren.</translation>
    </message>
    <message>
        <source>The reading process stopped unexpectedly. It has been started again; try the film once more.</source>
        <translation>Der Auswertungsprozess wurde unerwartet beendet und neu gestartet; bitte die Aufnahme noch einmal auswerten.</translation>
    </message>
    <message>
        <source>The table {path} cannot be used: {detail}.</source>
        <translation>Die Tabelle {path} ist nicht verwendbar: {detail}.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Check the name, or whether the drive is connected.</source>
        <translation>Die Datei {path} gibt es nicht. Bitte den Namen prüfen oder ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>There is no model in {folder}. Choose another model folder or install the program again.</source>
        <translation>In {folder} liegt kein Modell. Bitte einen anderen Modellordner wählen oder das Programm neu installieren.</translation>
    </message>
    <message>
        <source>{path} declares {columns} × {rows} pixels, which its size cannot hold. Export the film again.</source>
        <translation>{path} gibt {columns} × {rows} Pixel an, die in der Datei keinen Platz haben. Bitte die Aufnahme neu exportieren.</translation>
    </message>
    <message>
        <source>{path} holds no radiograph ({what}). Choose the film itself.</source>
        <translation>{path} enthält keine Röntgenaufnahme ({what}). Bitte die Aufnahme selbst wählen.</translation>
    </message>
    <message>
        <source>{path} holds {frames} frames. Export the hand film as a single image.</source>
        <translation>{path} enthält {frames} Einzelbilder. Bitte die Handaufnahme als ein Bild exportieren.</translation>
    </message>
    <message>
        <source>{path} is cut short: {found_bytes} of {expected_bytes} bytes are there. Copy or export the film again.</source>
        <translation>{path} ist unvollständig: {found_bytes} von {expected_bytes} Byte sind da. Bitte die Aufnahme neu kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}). Copy or export the film again.</source>
        <translation>{path} ist beschädigt ({detail}). Bitte die Aufnahme neu kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>{path} is not a DICOM file or a picture that can be read. Export the film as DICOM or PNG.</source>
        <translation>{path} ist keine lesbare DICOM- oder Bilddatei. Bitte die Aufnahme als DICOM oder PNG exportieren.</translation>
    </message>
    <message>
        <source>{path} is stored as {coding}, which cannot be decoded here. Export it uncompressed or as JPEG 2000.</source>
        <translation>{path} ist als {coding} gespeichert und hier nicht dekodierbar. Bitte unkomprimiert oder als JPEG 2000 exportieren.</translation>
    </message>
    <message>
        <source>A change of models is signed off with a name and a reason. Enter both.</source>
        <translation>Ein Wechsel von Modellen wird mit Namen und Begründung abgezeichnet. Bitte beides eingeben.</translation>
    </message>
    <message>
        <source>A part of the training ended unexpectedly ({detail}). Start it again; it goes on where it was.</source>
        <translation>Ein Teil des Trainings endete unerwartet ({detail}). Starten Sie es erneut; es macht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>No model called {model} is installed. Choose one from the list of models.</source>
        <translation>Ein Modell namens {model} ist nicht installiert. Bitte eines aus der Liste der Modelle wählen.</translation>
    </message>
    <message>
        <source>The device that computes was lost ({detail}). Start the training again; it goes on where it was.</source>
        <translation>Das rechnende Gerät ging verloren ({detail}). Starten Sie das Training erneut; es macht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>The model cannot be written to {folder} ({detail}). Make room there, or check who may write.</source>
        <translation>Das Modell kann nicht in {folder} geschrieben werden ({detail}). Bitte dort Platz schaffen oder die Schreibrechte prüfen.</translation>
    </message>
    <message>
        <source>The model {model} is the current one or came with the program. Only another model can be removed.</source>
        <translation>Das Modell {model} ist das aktuelle oder wurde mit dem Programm geliefert. Nur ein anderes Modell lässt sich entfernen.</translation>
    </message>
    <message>
        <source>The model in {folder} has no network.onnx; without it only TensorFlow reads it, which is not installed. Choose another model or add the training component.</source>
        <translation>Das Modell in {folder} hat keine network.onnx; ohne sie liest es nur TensorFlow, das nicht installiert ist. Ein anderes Modell wählen oder den Baustein für das Training hinzufügen.</translation>
    </message>
    <message>
        <source>The part {part} has {films} films and needs {needed}. Add films, or change how they are divided.</source>
        <translation>Der Teil {part} hat {films} Aufnahmen und braucht {needed}. Fügen Sie Aufnahmen hinzu oder teilen Sie anders.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}. Make room and start the training again; it goes on where it was.</source>
        <translation>In {folder} ist kein Platz mehr. Schaffen Sie Platz und starten Sie das Training erneut; es macht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>{path} cannot be imported as a model ({detail}). Ask for the file again, or have the model exported again.</source>
        <translation>{path} kann nicht als Modell importiert werden ({detail}). Bitte die Datei noch einmal anfordern oder das Modell neu exportieren lassen.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the program ({written_by}). Use that version or a later one; nothing was changed.</source>
        <translation>{path} wurde von einer neueren Version des Programms geschrieben ({written_by}). Bitte diese oder eine spätere Version verwenden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This needs the training component, which is not installed. Debian, Ubuntu: install the package boneage-desktop-trainer. Other Linux: unpack boneage-desktop-trainer-*.tar.xz over the program. Windows: run the installer again and tick Training. From source: python -m pip install -r requirements.lock</source>
        <translation>Dafür wird der Baustein für das Training gebraucht, der nicht installiert ist. Debian, Ubuntu: das Paket boneage-desktop-trainer installieren. Anderes Linux: boneage-desktop-trainer-*.tar.xz über das Programm entpacken. Windows: das Installationsprogramm erneut starten und Training ankreuzen. Aus dem Quelltext: python -m pip install -r requirements.lock</translation>
    </message>
    <message>
        <source>The study history in {folder} cannot be used ({detail}). Films can be read; nothing is kept meanwhile.</source>
        <translation>Der Verlauf in {folder} kann nicht benutzt werden ({detail}). Aufnahmen können ausgewertet werden; derweil wird nichts aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>FilmCanvas</name>
    <message>
        <source>Radiograph</source>
        <translation>Röntgenaufnahme</translation>
    </message>
</context>
<context>
    <name>FilmTexts</name>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHETISCH</translation>
    </message>
    <message>
        <source>W {width}  L {level}</source>
        <translation>W {width}  L {level}</translation>
    </message>
    <message>
        <source>What moved the age, per cell</source>
        <translation>Was das Alter verschob, je Zelle</translation>
    </message>
    <message>
        <source>Where the network looks</source>
        <translation>Worauf das Netz schaut</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertiert</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>share of attention</source>
        <translation>Anteil der Aufmerksamkeit</translation>
    </message>
    <message>
        <source>turned {degrees}°</source>
        <translation>um {degrees}° gedreht</translation>
    </message>
    <message>
        <source>zoom {percent} %</source>
        <translation>Zoom {percent} %</translation>
    </message>
    <message>
        <source>{length} mm</source>
        <translation>{length} mm</translation>
    </message>
    <message>
        <source>{length} mm at the detector</source>
        <translation>{length} mm am Detektor</translation>
    </message>
    <message>
        <source>{months} mo</source>
        <translation>{months} Mon.</translation>
    </message>
</context>
<context>
    <name>HeightPanel</name>
    <message>
        <source>ADULT HEIGHT BY BONE AGE</source>
        <translation>ERWACHSENENGRÖSSE NACH KNOCHENALTER</translation>
    </message>
    <message>
        <source>Bayley and Pinneau 1952, for bone ages by Greulich and Pyle; from a public transcription, not from the printed tables. In disease, and under treatment, such predictions fail.</source>
        <translation>Bayley und Pinneau 1952, für Knochenalter nach Greulich und Pyle; aus einer öffentlichen Abschrift, nicht aus den gedruckten Tafeln. Bei Krankheit und unter Behandlung versagen solche Vorhersagen.</translation>
    </message>
    <message>
        <source>Enter the heights of both parents.</source>
        <translation>Geben Sie die Größen beider Eltern ein.</translation>
    </message>
    <message>
        <source>Father, cm</source>
        <translation>Vater, cm</translation>
    </message>
    <message>
        <source>HEIGHT BY THE PARENTS</source>
        <translation>GRÖSSE NACH DEN ELTERN</translation>
    </message>
    <message>
        <source>Height of the child on the day of the film, in cm</source>
        <translation>Größe des Kindes am Tag der Aufnahme, in cm</translation>
    </message>
    <message>
        <source>Height of the father, in cm</source>
        <translation>Größe des Vaters, in cm</translation>
    </message>
    <message>
        <source>Height of the mother, in cm</source>
        <translation>Größe der Mutter, in cm</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation>Größe, cm</translation>
    </message>
    <message>
        <source>Mean of both parents, 13 cm apart by sex, ± 8.5 cm (Tanner 1970).</source>
        <translation>Mittel beider Eltern, 13 cm Unterschied der Geschlechter, ± 8.5 cm (Tanner 1970).</translation>
    </message>
    <message>
        <source>Mother, cm</source>
        <translation>Mutter, cm</translation>
    </message>
    <message>
        <source>Not applicable: the sex is not known.</source>
        <translation>Nicht anwendbar: Das Geschlecht ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The tables state no spread.</source>
        <translation>Die Tafeln geben keine Streuung an.</translation>
    </message>
    <message>
        <source>{percent} % of the adult height reached at a bone age of {age}; {table}.</source>
        <translation>Beim Knochenalter {age} sind {percent} % der Erwachsenengröße erreicht; {table}.</translation>
    </message>
    <message>
        <source>{range} over the bone age's interval alone. The tables state no spread of their own.</source>
        <translation>{range} allein über das Intervall des Knochenalters. Die Tafeln geben keine eigene Streuung an.</translation>
    </message>
    <message>
        <source>{range}: about 95 % of children</source>
        <translation>{range}: etwa 95 % der Kinder</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Linke Taste ziehen</translation>
    </message>
    <message>
        <source>Middle drag, Space and drag</source>
        <translation>Mittlere Taste oder Leertaste und ziehen</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>Aufnahme verschieben</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Window and level; with Shift in fine steps</source>
        <translation>Fensterung; mit Umschalt in feinen Schritten</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Fenster-Voreinstellungen</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose model folder</source>
        <translation>Modellordner wählen</translation>
    </message>
    <message>
        <source>Open a folder of films</source>
        <translation>Ordner mit Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>The reading has been copied as text.</source>
        <translation>Der Befund wurde als Text kopiert.</translation>
    </message>
    <message>
        <source>The reading process stopped and has been started again.</source>
        <translation>Der Auswertungsprozess wurde beendet und neu gestartet.</translation>
    </message>
    <message>
        <source>{folder} holds no films.</source>
        <translation>{folder} enthält keine Aufnahmen.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. A report was kept on this computer.</source>
        <translation>Das Programm wurde beim letzten Mal unerwartet beendet. Ein Bericht liegt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Until then a changed setting lasts until the program is closed.</source>
        <translation>Bis dahin gilt eine geänderte Einstellung, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>No error was recorded on this computer.</source>
        <translation>Auf diesem Rechner wurde kein Fehler aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>A window of the program is open and does not answer.</source>
        <translation>Ein Fenster des Programms ist offen und antwortet nicht.</translation>
    </message>
    <message>
        <source>No film was opened. Wait and try again, end the program that hangs, or go on in another window.</source>
        <translation>Es wurde keine Aufnahme geöffnet. Bitte warten und erneut versuchen, das hängende Programm beenden oder in einem weiteren Fenster fortfahren.</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Weiteres Fenster öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PatientBar</name>
    <message>
        <source>Birth date, as YYYY-MM-DD</source>
        <translation>Geburtsdatum als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbek.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>film of {date}</source>
        <translation>Aufnahme vom {date}</translation>
    </message>
    <message>
        <source>the film has no date</source>
        <translation>Aufnahme ohne Datum</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>{age} alt</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>As the film says</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Voller Bereich</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>Weichteile</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>DISTRIBUTION OVER 19 YEARS</source>
        <translation>VERTEILUNG ÜBER 19 JAHRE</translation>
    </message>
    <message>
        <source>{model} {version} on {device}, {seconds} s</source>
        <translation>{model} {version} auf {device}, {seconds} s</translation>
    </message>
</context>
<context>
    <name>RegionStrip</name>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
</context>
<context>
    <name>RegionTile</name>
    <message>
        <source>{months} mo</source>
        <translation>{months} Mon.</translation>
    </message>
    <message>
        <source>{region}: {months} months</source>
        <translation>{region}: {months} Monate</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>DP1</source>
        <translation>DP1</translation>
    </message>
    <message>
        <source>DP3</source>
        <translation>DP3</translation>
    </message>
    <message>
        <source>DP5</source>
        <translation>DP5</translation>
    </message>
    <message>
        <source>MC1</source>
        <translation>MC1</translation>
    </message>
    <message>
        <source>MC3</source>
        <translation>MC3</translation>
    </message>
    <message>
        <source>MC5</source>
        <translation>MC5</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>MP5</source>
        <translation>MP5</translation>
    </message>
    <message>
        <source>PP1</source>
        <translation>PP1</translation>
    </message>
    <message>
        <source>PP3</source>
        <translation>PP3</translation>
    </message>
    <message>
        <source>PP5</source>
        <translation>PP5</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Ulna</source>
        <translation>Ulna</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Boys and girls have scores of their own. Choose the sex.</source>
        <translation>Jungen und Mädchen haben eigene Punktwerte. Wählen Sie das Geschlecht.</translation>
    </message>
    <message>
        <source>By TW3-C: score {total}, {age}</source>
        <translation>Nach TW3-C: Punktwert {total}, {age}</translation>
    </message>
    <message>
        <source>From public transcriptions of the tables, not from the printed standard.</source>
        <translation>Aus öffentlichen Abschriften der Tabellen, nicht aus dem gedruckten Standard.</translation>
    </message>
    <message>
        <source>Missing: {bones}</source>
        <translation>Es fehlen: {bones}</translation>
    </message>
    <message>
        <source>More than a year apart: look at the film and the grades again.</source>
        <translation>Mehr als ein Jahr auseinander: Prüfen Sie Aufnahme und Einstufung noch einmal.</translation>
    </message>
    <message>
        <source>RUS-CHN SCORE</source>
        <translation>RUS-CHN-PUNKTWERT</translation>
    </message>
    <message>
        <source>The score appears when all bones are graded.</source>
        <translation>Der Punktwert erscheint, wenn alle Knochen eingestuft sind.</translation>
    </message>
    <message>
        <source>{graded} of {all} bones graded</source>
        <translation>{graded} von {all} Knochen eingestuft</translation>
    </message>
    <message>
        <source>{months} months against the network's {age}</source>
        <translation>{months} Monate gegenüber {age} des Netzes</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Enter the child's height.</source>
        <translation>Geben Sie die Größe des Kindes ein.</translation>
    </message>
    <message>
        <source>In the table, percentage and heights disagree at this bone age; the percentage was used.</source>
        <translation>In der Tafel widersprechen sich bei diesem Knochenalter Prozentwert und Größen; verwendet wurde der Prozentwert.</translation>
    </message>
    <message>
        <source>Not applicable: enter the birth date on the page Reading.</source>
        <translation>Nicht anwendbar: Geben Sie auf der Seite Befund das Geburtsdatum ein.</translation>
    </message>
    <message>
        <source>Not applicable: there is no bone age by the reading.</source>
        <translation>Nicht anwendbar: Es gibt kein Knochenalter aus der Auswertung.</translation>
    </message>
    <message>
        <source>Not applicable: the sex is not known.</source>
        <translation>Nicht anwendbar: Das Geschlecht ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not applicable: this table begins at a bone age of {first}.</source>
        <translation>Nicht anwendbar: Diese Tafel beginnt beim Knochenalter {first}.</translation>
    </message>
    <message>
        <source>Not applicable: this table ends at a bone age of {last}.</source>
        <translation>Nicht anwendbar: Diese Tafel endet beim Knochenalter {last}.</translation>
    </message>
    <message>
        <source>Stage {stage}</source>
        <translation>Stadium {stage}</translation>
    </message>
    <message>
        <source>Stage {stage}: {points} points</source>
        <translation>Stadium {stage}: {points} Punkte</translation>
    </message>
    <message>
        <source>The percentage of this bone age breaks the order of the table; the middle of its neighbours was used.</source>
        <translation>Der Prozentwert dieses Knochenalters bricht die Reihenfolge der Tafel; verwendet wurde die Mitte seiner Nachbarn.</translation>
    </message>
    <message>
        <source>The table leaves the percentage blank at this bone age; it was worked out from its heights.</source>
        <translation>Die Tafel lässt den Prozentwert bei diesem Knochenalter leer; er wurde aus ihren Größen berechnet.</translation>
    </message>
    <message>
        <source>table for a bone age ahead by a year or more</source>
        <translation>Tafel für ein um ein Jahr oder mehr voraus liegendes Knochenalter</translation>
    </message>
    <message>
        <source>table for a bone age behind by a year or more</source>
        <translation>Tafel für ein um ein Jahr oder mehr zurückliegendes Knochenalter</translation>
    </message>
    <message>
        <source>table for a bone age within a year of the chronological age</source>
        <translation>Tafel für ein Knochenalter innerhalb eines Jahres um das Lebensalter</translation>
    </message>
    <message>
        <source>younger than 1 year</source>
        <translation>jünger als 1 Jahr</translation>
    </message>
    <message>
        <source>{age} or older</source>
        <translation>{age} oder älter</translation>
    </message>
    <message>
        <source>{height} cm</source>
        <translation>{height} cm</translation>
    </message>
    <message>
        <source>{low} to {high} cm</source>
        <translation>{low} bis {high} cm</translation>
    </message>
</context>
<context>
    <name>ScoresPanel</name>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Take all grades back; can be undone</source>
        <translation>Alle Einstufungen zurücknehmen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>↑ ↓ bone,  ← → or digits: stage,  Delete: not graded</source>
        <translation>↑ ↓ Knochen,  ← → oder Ziffern: Stadium,  Entf: nicht eingestuft</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>RUS-CHN</source>
        <translation>RUS-CHN</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>StageDetail</name>
    <message>
        <source>Not graded. Choose a stage, or point at one to read how it is recognised.</source>
        <translation>Nicht eingestuft. Wählen Sie ein Stadium, oder zeigen Sie auf eines, um zu lesen, woran es zu erkennen ist.</translation>
    </message>
    <message>
        <source>This bone is none of the 11 regions; its place is estimated from its neighbours.</source>
        <translation>Dieser Knochen gehört nicht zu den 11 Regionen; sein Ort ist aus seinen Nachbarn geschätzt.</translation>
    </message>
</context>
<context>
    <name>StageHead</name>
    <message>
        <source>score</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>not graded</source>
        <translation>nicht eingestuft</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Choose model folder…</source>
        <translation>Modellordner wählen…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht auswertbar</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht ausgewertet</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>Aufnahme wird geöffnet</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>Modell wird vorbereitet</translation>
    </message>
    <message>
        <source>Read anyway</source>
        <translation>Trotzdem auswerten</translation>
    </message>
    <message>
        <source>This takes a few seconds after the start. The film can be used.</source>
        <translation>Das dauert nach dem Start einige Sekunden. Die Aufnahme ist schon benutzbar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Films to read: {count}</source>
        <translation>Auszuwerten: {count}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Preparing the model, {seconds} s</source>
        <translation>Modell wird vorbereitet, {seconds} s</translation>
    </message>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>Nur für Forschungszwecke. Kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Auswertung anhalten</translation>
    </message>
</context>
<context>
    <name>StudyList</name>
    <message>
        <source>Films of this session</source>
        <translation>Aufnahmen dieser Sitzung</translation>
    </message>
    <message>
        <source>Search by name or file</source>
        <translation>Name oder Datei suchen</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Name, number, file or date</source>
        <translation>Name, Nummer, Datei, Datum</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>+{size} SD ({reference})</source>
        <translation>+{size} SD ({reference})</translation>
    </message>
    <message>
        <source>Below 24 months the training films are few; treat the age with care.</source>
        <translation>Unter 24 Monaten gibt es nur wenige Trainingsaufnahmen; das Alter mit Vorsicht verwenden.</translation>
    </message>
    <message>
        <source>Coding not supported</source>
        <translation>Kodierung nicht unterstützt</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht auswertbar</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Datei beschädigt</translation>
    </message>
    <message>
        <source>Damaged header</source>
        <translation>Kopfdaten beschädigt</translation>
    </message>
    <message>
        <source>F</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>File is cut short</source>
        <translation>Datei unvollständig</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>Holds no radiograph</source>
        <translation>Keine Röntgenaufnahme</translation>
    </message>
    <message>
        <source>Inverted for the reading</source>
        <translation>Invertiert ausgewertet</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>No hand found</source>
        <translation>Keine Hand gefunden</translation>
    </message>
    <message>
        <source>Not a film</source>
        <translation>Keine Aufnahme</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>Aufnahme wird geöffnet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird ausgewertet</translation>
    </message>
    <message>
        <source>Reading stopped</source>
        <translation>Auswertung abgebrochen</translation>
    </message>
    <message>
        <source>Right hand, mirrored for the reading</source>
        <translation>Rechte Hand, gespiegelt ausgewertet</translation>
    </message>
    <message>
        <source>Two hands on the film, one was read</source>
        <translation>Zwei Hände auf der Aufnahme, eine wurde ausgewertet</translation>
    </message>
    <message>
        <source>Drawn by a program: this age only shows what a reading looks like.</source>
        <translation>Von einem Programm gezeichnet: Dieses Alter zeigt nur, wie eine Auswertung aussieht.</translation>
    </message>
    <message>
        <source>Several frames</source>
        <translation>Mehrere Einzelbilder</translation>
    </message>
    <message>
        <source>Sex unknown</source>
        <translation>Geschlecht unbekannt</translation>
    </message>
    <message>
        <source>Some regions lie outside the film; the hand may be cut off.</source>
        <translation>Einige Regionen liegen außerhalb der Aufnahme; die Hand ist vielleicht angeschnitten.</translation>
    </message>
    <message>
        <source>This may not be a hand; it was read because you asked for it.</source>
        <translation>Das ist vielleicht keine Hand; ausgewertet auf Ihren Wunsch.</translation>
    </message>
    <message>
        <source>Turned upright for the reading</source>
        <translation>Aufgerichtet ausgewertet</translation>
    </message>
    <message>
        <source>advanced</source>
        <translation>beschleunigt</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>verzögert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht ausgewertet</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>read</source>
        <translation>ausgewertet</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird ausgewertet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} Monate</translation>
    </message>
    <message>
        <source>{years} y {months} m</source>
        <translation>{years} J. {months} M.</translation>
    </message>
    <message>
        <source>−{size} SD ({reference})</source>
        <translation>−{size} SD ({reference})</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check the films</source>
        <translation>Aufnahmen prüfen</translation>
    </message>
    <message>
        <source>FILMS OF A FINDING</source>
        <translation>AUFNAHMEN ZU EINEM BEFUND</translation>
    </message>
    <message>
        <source>Finds inverted, mirrored and rotated films, two hands, and films without a hand</source>
        <translation>Findet invertierte, gespiegelte und gedrehte Aufnahmen, zwei Hände und Aufnahmen ohne Hand</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Diese weglassen</translation>
    </message>
    <message>
        <source>Look at the hands</source>
        <translation>Hände ansehen</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Nichts Auffälliges gefunden.</translation>
    </message>
    <message>
        <source>PARTS</source>
        <translation>TEILE</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Ansehen beenden</translation>
    </message>
    <message>
        <source>What is odd is listed, and left out or kept as you say. The locked test is never learned from.</source>
        <translation>Auffälliges wird aufgelistet und nach Ihrer Wahl weggelassen oder behalten. Aus dem gesperrten Test wird nie gelernt.</translation>
    </message>
    <message>
        <source>{count} FILMS IN USE, BY YEARS OF AGE</source>
        <translation>{count} AUFNAHMEN IN GEBRAUCH, NACH ALTER IN JAHREN</translation>
    </message>
</context>
<context>
    <name>CheckUpStep</name>
    <message>
        <source>Before any training: is it needed?</source>
        <translation>Vor jedem Training: ist es nötig?</translation>
    </message>
    <message>
        <source>Calibrate only</source>
        <translation>Nur kalibrieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check the present model</source>
        <translation>Jetziges Modell prüfen</translation>
    </message>
    <message>
        <source>Check-up of the present model</source>
        <translation>Prüfung des jetzigen Modells</translation>
    </message>
    <message>
        <source>Films that could not be read: {count}</source>
        <translation>Nicht lesbare Aufnahmen: {count}</translation>
    </message>
    <message>
        <source>Read on films it never saw. Error is the mean distance from the label, bias its direction.</source>
        <translation>Gelesen auf Aufnahmen, die es nie sah. Fehler ist der mittlere Abstand zum Etikett, Verzerrung seine Richtung.</translation>
    </message>
    <message>
        <source>Stop the check-up</source>
        <translation>Prüfung beenden</translation>
    </message>
    <message>
        <source>The present model reads the locked part. Nothing is changed by it.</source>
        <translation>Das jetzige Modell liest den gesperrten Teil. Dabei wird nichts geändert.</translation>
    </message>
    <message>
        <source>There and needed: {missing}.</source>
        <translation>Vorhanden / nötig: {missing}.</translation>
    </message>
    <message>
        <source>Too few films for a check-up to be sure</source>
        <translation>Zu wenige Aufnahmen für eine sichere Prüfung</translation>
    </message>
    <message>
        <source>{model} {version} ON THE LOCKED TEST</source>
        <translation>{model} {version} AUF DEM GESPERRTEN TEST</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>ALL CHOICES OF THE LAST RUN, TO LOOK UP</source>
        <translation>ALLE EINSTELLUNGEN DES LETZTEN LAUFS ZUM NACHSCHLAGEN</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>In TOML. What is not written here stays as the way chosen has it.</source>
        <translation>In TOML. Was hier nicht steht, bleibt wie in der gewählten Art.</translation>
    </message>
    <message>
        <source>Not understood: {detail}</source>
        <translation>Nicht verstanden: {detail}</translation>
    </message>
    <message>
        <source>WHAT DIFFERS FROM THE WAY CHOSEN</source>
        <translation>WAS VON DER GEWÄHLTEN ART ABWEICHT</translation>
    </message>
    <message>
        <source>What differs from the way chosen</source>
        <translation>Was von der gewählten Art abweicht</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Bone age</source>
        <translation>Knochenalter</translation>
    </message>
    <message>
        <source>Boys are</source>
        <translation>Jungen sind</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient*in</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>Einheit des Alters</translation>
    </message>
    <message>
        <source>girls are</source>
        <translation>Mädchen sind</translation>
    </message>
    <message>
        <source>in months</source>
        <translation>in Monaten</translation>
    </message>
    <message>
        <source>in years</source>
        <translation>in Jahren</translation>
    </message>
</context>
<context>
    <name>CompareStep</name>
    <message>
        <source>It reads worse here: {groups}.</source>
        <translation>Schlechter liest es hier: {groups}.</translation>
    </message>
    <message>
        <source>Both models read the same locked films. Below zero the new one is better.</source>
        <translation>Beide Modelle lesen dieselben gesperrten Aufnahmen. Unter null ist das neue besser.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Compare and install</source>
        <translation>Vergleichen, installieren</translation>
    </message>
    <message>
        <source>DIFFERENCE OF THE ERROR, MONTHS</source>
        <translation>UNTERSCHIED DES FEHLERS, MONATE</translation>
    </message>
    <message>
        <source>Error {difference} months ({low} to {high}) on {films} films.</source>
        <translation>Fehler {difference} Monate ({low} bis {high}) auf {films} Aufnahmen.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Reading the locked films with both models</source>
        <translation>Beide Modelle lesen die gesperrten Aufnahmen</translation>
    </message>
    <message>
        <source>Train a model first; the comparison follows by itself.</source>
        <translation>Trainieren Sie zuerst ein Modell; der Vergleich folgt von selbst.</translation>
    </message>
    <message>
        <source>chosen in the list</source>
        <translation>in der Liste gewählt</translation>
    </message>
    <message>
        <source>imported from a file</source>
        <translation>aus einer Datei eingelesen</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} wurde geschrieben.</translation>
    </message>
    <message>
        <source>{count} FILMS WORSE BY OVER 6 MONTHS</source>
        <translation>{count} UM ÜBER 6 MONATE SCHLECHTER</translation>
    </message>
</context>
<context>
    <name>CountsChart</name>
    <message>
        <source>Films by age and sex</source>
        <translation>Aufnahmen nach Alter und Geschlecht</translation>
    </message>
    <message>
        <source>{year} years</source>
        <translation>{year} Jahre</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>error (MAE), months</source>
        <translation>Fehler (MAE), Monate</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>within 1 year, %</source>
        <translation>innerhalb 1 Jahr, %</translation>
    </message>
</context>
<context>
    <name>DataStep</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>CSV or XLSX; without one, the ages of the DICOM headers are taken</source>
        <translation>CSV oder XLSX; ohne Tabelle gilt das Alter aus den DICOM-Köpfen</translation>
    </message>
    <message>
        <source>Choose the folder of films</source>
        <translation>Ordner der Aufnahmen wählen</translation>
    </message>
    <message>
        <source>Choose the table of ages</source>
        <translation>Alterstabelle wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>DICOM or pictures, in folders as they are</source>
        <translation>DICOM oder Bilder, in Ordnern wie sie sind</translation>
    </message>
    <message>
        <source>Drop the folder of films</source>
        <translation>Ordner der Aufnahmen ablegen</translation>
    </message>
    <message>
        <source>Drop the table of ages</source>
        <translation>Alterstabelle ablegen</translation>
    </message>
    <message>
        <source>Films stay where they are and are only read. Nothing leaves this computer. Research use only.</source>
        <translation>Aufnahmen bleiben, wo sie sind, und werden nur gelesen. Nichts verlässt diesen Rechner. Nur für Forschungszwecke.</translation>
    </message>
    <message>
        <source>Looking at the files, {percent} %</source>
        <translation>Dateien werden angesehen, {percent} %</translation>
    </message>
    <message>
        <source>No row fits a film yet. Choose the column that names the films.</source>
        <translation>Noch passt keine Zeile zu einer Aufnahme. Wählen Sie die Spalte, die die Aufnahmen nennt.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The films appear here once a folder is given.</source>
        <translation>Die Aufnahmen erscheinen hier, sobald ein Ordner gewählt ist.</translation>
    </message>
    <message>
        <source>WHICH COLUMN SAYS WHAT</source>
        <translation>WAS DIE SPALTEN BEDEUTEN</translation>
    </message>
    <message>
        <source>Your films and their ages</source>
        <translation>Ihre Aufnahmen und ihr Alter</translation>
    </message>
    <message>
        <source>{count} FILMS</source>
        <translation>{count} AUFNAHMEN</translation>
    </message>
    <message>
        <source>{count} files, {films} of them films</source>
        <translation>{count} Dateien, davon {films} Aufnahmen</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{matched} of {rows} rows fit a film, {key}.</source>
        <translation>{matched} von {rows} Zeilen passen zu einer Aufnahme, {key}.</translation>
    </message>
</context>
<context>
    <name>DifferencesTable</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>← new is better     worse →</source>
        <translation>← neu ist besser     schlechter →</translation>
    </message>
</context>
<context>
    <name>ExampleView</name>
    <message>
        <source>read {read}, labelled {labelled}</source>
        <translation>gelesen {read}, Etikett {labelled}</translation>
    </message>
    <message>
        <source>{error} months off</source>
        <translation>{error} Monate daneben</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>In interval</source>
        <translation>Im Intervall</translation>
    </message>
    <message>
        <source>Within 1 year</source>
        <translation>Innerhalb 1 Jahr</translation>
    </message>
    <message>
        <source>Error, months</source>
        <translation>Fehler, Monate</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Count</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Auffälligkeit</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>HistogramsView</name>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>{part}: biases</source>
        <translation>{part}: Bias</translation>
    </message>
    <message>
        <source>{part}: weights</source>
        <translation>{part}: Gewichte</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>Hand</translation>
    </message>
</context>
<context>
    <name>InstallView</name>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Install all the same</source>
        <translation>Trotzdem installieren</translation>
    </message>
    <message>
        <source>It becomes the model that reads. Any earlier one is one click away.</source>
        <translation>Es liest von da an. Jedes frühere ist einen Klick entfernt.</translation>
    </message>
    <message>
        <source>It is not proposed. It can be installed all the same; the reason is kept with it.</source>
        <translation>Es wird nicht vorgeschlagen. Es lässt sich trotzdem installieren; der Grund wird mit aufbewahrt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>PartsView</name>
    <message>
        <source>Check-up</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Films without a patient each count as one of their own.</source>
        <translation>Aufnahmen ohne Patient zählen jede als eigener.</translation>
    </message>
    <message>
        <source>Patients are divided, never their films.</source>
        <translation>Geteilt werden Patienten, nie ihre Aufnahmen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>enough films</source>
        <translation>genug Aufnahmen</translation>
    </message>
</context>
<context>
    <name>PresetCards</name>
    <message>
        <source>Too few: {missing}</source>
        <translation>Zu wenige: {missing}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>CURVES</source>
        <translation>KURVEN</translation>
    </message>
    <message>
        <source>Training, round {round} of {rounds}</source>
        <translation>Training, Runde {round} von {rounds}</translation>
    </message>
    <message>
        <source>WEIGHTS AND BIASES</source>
        <translation>GEWICHTE UND BIAS</translation>
    </message>
    <message>
        <source>{speed} films/s</source>
        <translation>{speed} Aufnahmen/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>VALIDATION FILMS: ORANGE OLDER, BLUE YOUNGER</source>
        <translation>VALIDIERUNG: ORANGE ÄLTER, BLAU JÜNGER</translation>
    </message>
    <message>
        <source>{count} GB of memory</source>
        <translation>{count} GB Speicher</translation>
    </message>
</context>
<context>
    <name>ScatterView</name>
    <message>
        <source>Read against labelled age</source>
        <translation>Gelesenes gegen Etikett-Alter</translation>
    </message>
    <message>
        <source>labelled age (years)</source>
        <translation>Etikett (Jahre)</translation>
    </message>
    <message>
        <source>read (years)</source>
        <translation>gelesen (Jahre)</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Choose another training, or begin a new one</source>
        <translation>Ein anderes Training wählen oder ein neues beginnen</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Neues Training</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>TRAINING</translation>
    </message>
</context>
<context>
    <name>TrainStep</name>
    <message>
        <source>A training can go on</source>
        <translation>Ein Training kann weitergehen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Learns from {train} films, calibrates on {calibration}, and is then compared with the present model on {holdout} locked films. Nothing is installed by it.</source>
        <translation>Lernt aus {train} Aufnahmen, kalibriert auf {calibration} und wird dann auf {holdout} gesperrten Aufnahmen mit dem jetzigen Modell verglichen. Installiert wird dabei nichts.</translation>
    </message>
    <message>
        <source>Measure the times</source>
        <translation>Zeiten messen</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>Noch nicht trainiert</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused. What was learned is kept.</source>
        <translation>Angehalten. Das Gelernte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Reading films goes on meanwhile. A pause, a crash or a power cut loses at most one round.</source>
        <translation>Aufnahmen lassen sich währenddessen lesen. Pause, Absturz oder Stromausfall kosten höchstens eine Runde.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>The training process ended unexpectedly. What was learned up to the last round is kept; continue.</source>
        <translation>Der Trainingsprozess endete unerwartet. Das bis zur letzten Runde Gelernte ist erhalten; setzen Sie es fort.</translation>
    </message>
    <message>
        <source>The training stopped</source>
        <translation>Das Training ist stehen geblieben</translation>
    </message>
    <message>
        <source>Times a few steps of each way on this device</source>
        <translation>Misst auf diesem Gerät einige Schritte jeder Art</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Erneut trainieren</translation>
    </message>
    <message>
        <source>Trained. The comparison tells whether it is better.</source>
        <translation>Trainiert. Der Vergleich sagt, ob es besser ist.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>“{preset}” was under way when the program ended. All rounds that were done are kept.</source>
        <translation>„{preset}“ lief, als das Programm endete. Alle fertigen Runden sind erhalten.</translation>
    </message>
    <message>
        <source>Ends with this round; the best round so far becomes the model</source>
        <translation>Endet mit dieser Runde; die bisher beste wird das Modell</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>A calibration is enough</source>
        <translation>Eine Kalibrierung genügt</translation>
    </message>
    <message>
        <source>A line for each sex explains most of the error. It takes seconds; training would add little.</source>
        <translation>Eine Gerade je Geschlecht erklärt den größten Teil des Fehlers. Das dauert Sekunden; Training brächte wenig mehr.</translation>
    </message>
    <message>
        <source>Age taken from the header</source>
        <translation>Alter aus dem Kopf der Datei</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>At least one part is smaller than it should be; take the figures as a first look.</source>
        <translation>Mindestens ein Teil ist kleiner als nötig; nehmen Sie die Zahlen als ersten Eindruck.</translation>
    </message>
    <message>
        <source>Calibrate only</source>
        <translation>Nur kalibrieren</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Compare and install</source>
        <translation>Vergleichen, installieren</translation>
    </message>
    <message>
        <source>Count each film as a patient</source>
        <translation>Jede Aufnahme einzeln zählen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Error and bias are no worse than on the films it was tested on. Training is unlikely to gain.</source>
        <translation>Fehler und Verzerrung sind nicht schlechter als auf den Testaufnahmen des Modells. Training bringt wohl nichts.</translation>
    </message>
    <message>
        <source>Film without a label</source>
        <translation>Aufnahme ohne Etikett</translation>
    </message>
    <message>
        <source>Impossible age</source>
        <translation>Unmögliches Alter</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Invertiert</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Label that fits several films</source>
        <translation>Etikett passt zu mehreren Aufnahmen</translation>
    </message>
    <message>
        <source>Label without a film</source>
        <translation>Etikett ohne Aufnahme</translation>
    </message>
    <message>
        <source>Labels that contradict each other</source>
        <translation>Widersprüchliche Etiketten</translation>
    </message>
    <message>
        <source>Last layers</source>
        <translation>Letzte Schichten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Locked test</source>
        <translation>Gesperrter Test</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Measuring the new model</source>
        <translation>Neues Modell wird gemessen</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Months and years may be mixed up</source>
        <translation>Monate und Jahre vielleicht verwechselt</translation>
    </message>
    <message>
        <source>Network of the paper</source>
        <translation>Netz der Veröffentlichung</translation>
    </message>
    <message>
        <source>New model from nothing</source>
        <translation>Neues Modell von Grund auf</translation>
    </message>
    <message>
        <source>No difference could be shown</source>
        <translation>Kein Unterschied nachweisbar</translation>
    </message>
    <message>
        <source>No hand found</source>
        <translation>Keine Hand gefunden</translation>
    </message>
    <message>
        <source>Not a hand by its header</source>
        <translation>Laut Kopf keine Hand</translation>
    </message>
    <message>
        <source>Patient id that several children may share</source>
        <translation>Patienten-Nr. vielleicht von mehreren</translation>
    </message>
    <message>
        <source>Preparing the films</source>
        <translation>Aufnahmen werden aufbereitet</translation>
    </message>
    <message>
        <source>Reading the locked films</source>
        <translation>Gesperrte Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>Reading what the frozen layers see</source>
        <translation>Merkmale der festen Schichten werden gelesen</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Rechte Hand</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>Row of the table not understood</source>
        <translation>Zeile der Tabelle unverständlich</translation>
    </message>
    <message>
        <source>Seeing how each hand lies</source>
        <translation>Lage der Hände wird bestimmt</translation>
    </message>
    <message>
        <source>Sex differs from the header</source>
        <translation>Geschlecht weicht vom Kopf ab</translation>
    </message>
    <message>
        <source>Sex unknown</source>
        <translation>Geschlecht unbekannt</translation>
    </message>
    <message>
        <source>Shifts the ages by a line for each sex and refits the intervals. From about 100 films.</source>
        <translation>Verschiebt das Alter je Geschlecht um eine Gerade und passt die Intervalle neu an. Ab etwa 100 Aufnahmen.</translation>
    </message>
    <message>
        <source>Starting the training process</source>
        <translation>Trainingsprozess startet</translation>
    </message>
    <message>
        <source>Starts again from random weights. Only with many thousand films and, better, a GPU.</source>
        <translation>Beginnt mit zufälligen Gewichten. Nur mit mehreren tausend Aufnahmen, besser mit GPU.</translation>
    </message>
    <message>
        <source>Teaches everything but where the regions are, gently. From about 1,000 films.</source>
        <translation>Lehrt behutsam alles außer dem Ort der Regionen. Ab etwa 1000 Aufnahmen.</translation>
    </message>
    <message>
        <source>Teaches only the part that turns what is seen into an age. From about 260 films.</source>
        <translation>Lehrt nur den Teil, der aus dem Gesehenen ein Alter macht. Ab etwa 260 Aufnahmen.</translation>
    </message>
    <message>
        <source>The interval of the difference contains zero. There is no reason to install the new model.</source>
        <translation>Das Intervall des Unterschieds enthält null. Es gibt keinen Grund, das neue Modell zu installieren.</translation>
    </message>
    <message>
        <source>The interval of the difference lies above zero. Keep the present model.</source>
        <translation>Das Intervall des Unterschieds liegt über null. Behalten Sie das jetzige Modell.</translation>
    </message>
    <message>
        <source>The interval of the difference lies below zero on the locked test.</source>
        <translation>Das Intervall des Unterschieds liegt auf dem gesperrten Test unter null.</translation>
    </message>
    <message>
        <source>The model reads your films as well as its own</source>
        <translation>Das Modell liest Ihre Aufnahmen so gut wie seine eigenen</translation>
    </message>
    <message>
        <source>The new model is better on your films</source>
        <translation>Das neue Modell ist auf Ihren Aufnahmen besser</translation>
    </message>
    <message>
        <source>The new model is worse on your films</source>
        <translation>Das neue Modell ist auf Ihren Aufnahmen schlechter</translation>
    </message>
    <message>
        <source>The same film twice</source>
        <translation>Dieselbe Aufnahme zweimal</translation>
    </message>
    <message>
        <source>The same id on several rows</source>
        <translation>Gleiche Nummer in mehreren Zeilen</translation>
    </message>
    <message>
        <source>There is an error that a calibration does not explain. Start with the last layers.</source>
        <translation>Es gibt einen Fehler, den eine Kalibrierung nicht erklärt. Beginnen Sie mit den letzten Schichten.</translation>
    </message>
    <message>
        <source>Timing a few steps</source>
        <translation>Einige Schritte werden gemessen</translation>
    </message>
    <message>
        <source>Too few films to be sure</source>
        <translation>Zu wenige Aufnahmen, um sicher zu sein</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training may gain</source>
        <translation>Training kann etwas bringen</translation>
    </message>
    <message>
        <source>Two hands on a film</source>
        <translation>Zwei Hände auf einer Aufnahme</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Ganzes Netz</translation>
    </message>
    <message>
        <source>by the accession number</source>
        <translation>nach der Accession Number</translation>
    </message>
    <message>
        <source>by the instance UID</source>
        <translation>nach der Instanz-UID</translation>
    </message>
    <message>
        <source>by the name of the file</source>
        <translation>nach dem Dateinamen</translation>
    </message>
    <message>
        <source>by the name of the folder</source>
        <translation>nach dem Ordnernamen</translation>
    </message>
    <message>
        <source>by the patient id of the header</source>
        <translation>nach der Patienten-ID im Kopf</translation>
    </message>
    <message>
        <source>zh05_dl_resnet50 of Guo et al. 2022, to compare with. It cannot be installed.</source>
        <translation>zh05_dl_resnet50 von Guo et al. 2022, zum Vergleich. Nicht installierbar.</translation>
    </message>
    <message>
        <source>{bounds} years</source>
        <translation>{bounds} Jahre</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} Std.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} Sek.</translation>
    </message>
    <message>
        <source>Starting the training</source>
        <translation>Training beginnt</translation>
    </message>
</context>
<context>
    <name>TrainingBar</name>
    <message>
        <source>A training can go on</source>
        <translation>Ein Training kann weitergehen</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Training zeigen</translation>
    </message>
</context>
<context>
    <name>TrainingWizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Give a folder of films first.</source>
        <translation>Wählen Sie zuerst einen Ordner mit Aufnahmen.</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
    <message>
        <source>No film with a label is in use.</source>
        <translation>Keine Aufnahme mit Etikett ist in Gebrauch.</translation>
    </message>
    <message>
        <source>The comparison is ready.</source>
        <translation>Der Vergleich ist fertig.</translation>
    </message>
    <message>
        <source>The training process stopped and has been started again; it goes on.</source>
        <translation>Der Trainingsprozess blieb stehen und wurde neu gestartet; er macht weiter.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{count} films in use</source>
        <translation>{count} Aufnahmen in Gebrauch</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Export the model</source>
        <translation>Modell ausgeben</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>From a file; its sums are checked and no code in it is run</source>
        <translation>Aus einer Datei; ihre Prüfsummen werden geprüft, kein Code darin läuft</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell einlesen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>MODELS OF THIS COMPUTER</source>
        <translation>MODELLE DIESES RECHNERS</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>mit dem Programm geliefert</translation>
    </message>
    <message>
        <source>made for another version of the program</source>
        <translation>für eine andere Version des Programms</translation>
    </message>
    <message>
        <source>reads now</source>
        <translation>liest jetzt</translation>
    </message>
</context>
<context>
    <name>TrainerMissingView</name>
    <message>
        <source>Training is not installed</source>
        <translation>Training ist nicht installiert</translation>
    </message>
    <message>
        <source>Films are read without it. Training on local films needs TensorFlow, which is large and installed apart.</source>
        <translation>Aufnahmen werden auch ohne gelesen. Das Training mit eigenen Aufnahmen braucht TensorFlow; das ist groß und wird getrennt installiert.</translation>
    </message>
    <message>
        <source>Then start the program again.</source>
        <translation>Danach das Programm neu starten.</translation>
    </message>
    <message>
        <source>Debian, Ubuntu</source>
        <translation>Debian, Ubuntu</translation>
    </message>
    <message>
        <source>Install the package boneage-desktop-trainer of the same version.</source>
        <translation>Das Paket boneage-desktop-trainer derselben Version installieren.</translation>
    </message>
    <message>
        <source>Other Linux</source>
        <translation>Anderes Linux</translation>
    </message>
    <message>
        <source>Unpack boneage-desktop-trainer-….tar.xz of the same version where the program was unpacked.</source>
        <translation>boneage-desktop-trainer-….tar.xz derselben Version dort entpacken, wo das Programm entpackt wurde.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Run the installer again and tick "Training on local films".</source>
        <translation>Das Installationsprogramm erneut starten und "Training mit eigenen Aufnahmen" ankreuzen.</translation>
    </message>
    <message>
        <source>From source</source>
        <translation>Aus dem Quelltext</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Decided age, months</source>
        <translation>Festgelegtes Alter, Monate</translation>
    </message>
    <message>
        <source>Decided age, years</source>
        <translation>Festgelegtes Alter, Jahre</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Grund, falls gewünscht</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Accepted: {age}</source>
        <translation>Angenommen: {age}</translation>
    </message>
    <message>
        <source>Changed to {age}</source>
        <translation>Geändert auf {age}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Import: {new} new films, {known} known, {failed} could not be opened.</source>
        <translation>Import: {new} neue Aufnahmen, {known} bekannte, {failed} konnten nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The study history was damaged. The last backup was taken: {studies} studies; the file is kept as {file}.</source>
        <translation>Der Verlauf war beschädigt. Die letzte Sicherung gilt: {studies} Untersuchungen; die Datei ist als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>The study history was damaged. {studies} studies could be read; the damaged file is kept as {file}.</source>
        <translation>Der Verlauf war beschädigt. {studies} Untersuchungen waren lesbar; die beschädigte Datei ist als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>read</source>
        <translation>ausgewertet</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>Import a folder of films into the history</source>
        <translation>Ordner mit Aufnahmen in den Verlauf importieren</translation>
    </message>
    <message>
        <source>Name in the records</source>
        <translation>Name in den Aufzeichnungen</translation>
    </message>
    <message>
        <source>The history and the audit log name you so; empty for the name of the system.</source>
        <translation>So nennen Sie Verlauf und Prüfprotokoll; leer für den Namen im System.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It was never read.</source>
        <translation>Sie wurde nie ausgewertet.</translation>
    </message>
    <message>
        <source>Read: {age} ({model} {version})</source>
        <translation>Ausgewertet: {age} ({model} {version})</translation>
    </message>
    <message>
        <source>There is no file at {path} any more. This is what the history keeps of the film.</source>
        <translation>Unter {path} liegt keine Datei mehr. Das ist, was der Verlauf von der Aufnahme aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Date of the studies</source>
        <translation>Datum der Untersuchungen</translation>
    </message>
    <message>
        <source>State of the studies</source>
        <translation>Stand der Untersuchungen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Importing {done} of {found}</source>
        <translation>Import: {done} von {found}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>Studies of the history</source>
        <translation>Untersuchungen des Verlaufs</translation>
    </message>
    <message>
        <source>Studies: {count}</source>
        <translation>Untersuchungen: {count}</translation>
    </message>
    <message>
        <source>Take the films of a folder or a DICOM medium into the history</source>
        <translation>Aufnahmen eines Ordners oder DICOM-Mediums in den Verlauf aufnehmen</translation>
    </message>
</context>
</TS>
