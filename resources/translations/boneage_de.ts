<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Copy without identity…</source>
        <translation>Ohne Identität kopieren…</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
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
    <message>
        <source>Selected region back to automatic</source>
        <translation>Gewählte Region wieder automatisch</translation>
    </message>
    <message>
        <source>All regions back to automatic</source>
        <translation>Alle Regionen wieder automatisch</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>Bericht drucken…</translation>
    </message>
    <message>
        <source>Head of the report…</source>
        <translation>Briefkopf des Berichts…</translation>
    </message>
    <message>
        <source>Edit the report template…</source>
        <translation>Vorlage des Berichts bearbeiten…</translation>
    </message>
    <message>
        <source>Patient's name in the file's name</source>
        <translation>Name des Patienten im Dateinamen</translation>
    </message>
    <message>
        <source>Export the studies as a table…</source>
        <translation>Untersuchungen als Tabelle ausgeben…</translation>
    </message>
    <message>
        <source>Save the reports of the studies…</source>
        <translation>Berichte der Untersuchungen speichern…</translation>
    </message>
    <message>
        <source>Your readings against the machine's…</source>
        <translation>Ihre Befunde im Vergleich zur Maschine…</translation>
    </message>
    <message>
        <source>Enter your own reading</source>
        <translation>Eigenen Befund eingeben</translation>
    </message>
    <message>
        <source>Read before the machine</source>
        <translation>Vor der Maschine befunden</translation>
    </message>
    <message>
        <source>Brush Foundation: mean and spread of its children</source>
        <translation>Brush Foundation: Mittel und Streuung ihrer Kinder</translation>
    </message>
    <message>
        <source>Greulich-Pyle: the age itself, spread of the Brush Foundation</source>
        <translation>Greulich-Pyle: das Alter selbst, Streuung der Brush Foundation</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Arrow with words</source>
        <translation>Pfeil mit Text</translation>
    </message>
    <message>
        <source>Automatic, for what is in view</source>
        <translation>Automatisch, für das Sichtbare</translation>
    </message>
    <message>
        <source>Copy the film as a picture</source>
        <translation>Aufnahme als Bild kopieren</translation>
    </message>
    <message>
        <source>Delete all marks of the film</source>
        <translation>Alle Markierungen der Aufnahme löschen</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Strecke messen</translation>
    </message>
    <message>
        <source>Measure an angle</source>
        <translation>Winkel messen</translation>
    </message>
    <message>
        <source>Name on pictures</source>
        <translation>Name auf Bildern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save the film as a picture…</source>
        <translation>Aufnahme als Bild speichern…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
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
    <message>
        <source>Look of the report</source>
        <translation>Aussehen des Berichts</translation>
    </message>
    <message>
        <source>Reference of the SD score</source>
        <translation>Referenz des SD-Werts</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
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
    <name>Bubble</name>
    <message>
        <source>Accept the age (A), change it (C) or reject the reading (X). Ctrl+Z takes it back.</source>
        <translation>Das Alter annehmen (A), ändern (C) oder die Auswertung verwerfen (X). Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Drop a film anywhere on the window. Drag for window and level, turn the wheel to zoom. This one was drawn by a program.</source>
        <translation>Eine Aufnahme irgendwo auf dem Fenster ablegen. Ziehen ändert die Fensterung, das Mausrad zoomt. Die Demo-Aufnahme ist von einem Programm gezeichnet.</translation>
    </message>
    <message>
        <source>Every film that you open is kept here with its readings and your decisions. Ctrl+F searches.</source>
        <translation>Jede geöffnete Aufnahme liegt hier mit ihren Auswertungen und Ihren Entscheidungen. Strg+F sucht.</translation>
    </message>
    <message>
        <source>F1 opens the help on what has the focus, ? shows all keys, Ctrl+, all settings.</source>
        <translation>F1 öffnet die Hilfe zu dem, was den Fokus hat, ? zeigt alle Tasten, Strg+, alle Einstellungen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The 11 regions of China-05, each with the months by which the age falls when it is hidden. H shows where the network looked.</source>
        <translation>Die 11 Regionen von China-05, jede mit den Monaten, um die das Alter fällt, wenn sie verdeckt ist. H zeigt, worauf das Netz schaut.</translation>
    </message>
    <message>
        <source>The bone age with its interval and its distance from the usual. Correct the sex or the birth date above, and it follows.</source>
        <translation>Das Knochenalter mit seinem Intervall und dem Abstand vom Üblichen. Geschlecht oder Geburtsdatum oben berichtigen, und es folgt.</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <source>The history</source>
        <translation>Der Verlauf</translation>
    </message>
    <message>
        <source>The reading</source>
        <translation>Der Befund</translation>
    </message>
    <message>
        <source>The regions</source>
        <translation>Die Regionen</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} von {steps}</translation>
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
        <source>The copy cannot be written to {folder} ({detail}). Make room there, or choose another folder.</source>
        <translation>Die Kopie kann nicht nach {folder} geschrieben werden ({detail}). Schaffen Sie dort Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
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
        <source>The film is burnt out: {percent} % of its regions is plain white. Export it again with all its grey levels, or take it anew.</source>
        <translation>Die Aufnahme ist überstrahlt: {percent} % ihrer Regionen sind reines Weiß. Exportieren Sie sie mit allen Graustufen neu, oder fertigen Sie sie neu an.</translation>
    </message>
    <message>
        <source>The film is too dark; steps of grey that it shows: {steps}. Export it again with all its grey levels, or take it anew.</source>
        <translation>Die Aufnahme ist zu dunkel; Graustufen, die sie zeigt: {steps}. Exportieren Sie sie mit allen Graustufen neu, oder fertigen Sie sie neu an.</translation>
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
        <source>{outside} of the 11 regions were not found on the film. Choose a film that shows the whole hand, from the fingertips to the wrist.</source>
        <translation>{outside} der 11 Regionen wurden auf der Aufnahme nicht gefunden. Wählen Sie eine Aufnahme, die die ganze Hand von den Fingerspitzen bis zum Handgelenk zeigt.</translation>
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
    <message>
        <source>Line {line} of the report template {path} cannot be filled in: {found} names nothing that is known. The template of the program is used; correct yours, or write $$ for a dollar sign.</source>
        <translation>Zeile {line} der Berichtsvorlage {path} lässt sich nicht ausfüllen: {found} bezeichnet nichts Bekanntes. Es gilt die Vorlage des Programms; berichtigen Sie Ihre, oder schreiben Sie $$ für ein Dollarzeichen.</translation>
    </message>
    <message>
        <source>The report template {path} lacks ${name}, which no report goes without. The template of the program is used; put ${name} back.</source>
        <translation>Der Berichtsvorlage {path} fehlt ${name}, ohne das kein Bericht auskommt. Es gilt die Vorlage des Programms; setzen Sie ${name} wieder ein.</translation>
    </message>
    <message>
        <source>The report template {path} cannot be read ({detail}). The template of the program is used; save yours as UTF-8 text, or check who may read it.</source>
        <translation>Die Berichtsvorlage {path} ist nicht lesbar ({detail}). Es gilt die Vorlage des Programms; speichern Sie Ihre als UTF-8-Text, oder prüfen Sie, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}). Choose another place, or check who may write there.</source>
        <translation>{path} lässt sich nicht schreiben ({detail}). Wählen Sie einen anderen Ort, oder prüfen Sie, wer dort schreiben darf.</translation>
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
    <name>HelpWindow</name>
    <message>
        <source>Contents of the help</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Forgot the password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>Nur für Forschungszwecke. Kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>The lock hides the screen; it encrypts nothing. Nobody can find the password again from what is kept. Who is signed in under this account of the system can quit, delete {file} and start the program again; films, history and settings stay as they are.</source>
        <translation>Die Sperre verdeckt den Bildschirm; sie verschlüsselt nichts. Aus dem, was aufbewahrt wird, lässt sich das Passwort nicht zurückgewinnen. Wer unter diesem Systemkonto angemeldet ist, kann beenden, {file} löschen und das Programm neu starten; Aufnahmen, Verlauf und Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Das ist nicht das Passwort.</translation>
    </message>
    <message>
        <source>This is not the password. The next one is looked at in {seconds} s.</source>
        <translation>Das ist nicht das Passwort. Das nächste wird in {seconds} s geprüft.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
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
    <name>PasswordControl</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort noch einmal</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Passwort setzen…</translation>
    </message>
    <message>
        <source>Take at least {count} characters.</source>
        <translation>Bitte mindestens {count} Zeichen nehmen.</translation>
    </message>
    <message>
        <source>The password could not be kept; see whether the folder of the settings can be written.</source>
        <translation>Das Passwort konnte nicht gespeichert werden; bitte prüfen, ob der Ordner der Einstellungen beschreibbar ist.</translation>
    </message>
    <message>
        <source>The present password is not right, or it is too early for another try.</source>
        <translation>Das jetzige Passwort stimmt nicht, oder es ist zu früh für den nächsten Versuch.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Die beiden neuen Passwörter unterscheiden sich.</translation>
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
    <message>
        <source>{region}, placed by hand</source>
        <translation>{region}, von Hand gesetzt</translation>
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
    <name>RepairChips</name>
    <message>
        <source>Read the film again without this repair, or with it. Ctrl+Z takes that back.</source>
        <translation>Die Aufnahme ohne diese Berichtigung oder wieder mit ihr auswerten. Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
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
    <name>Settings</name>
    <message>
        <source>100 % is the size that the system gives to its own texts.</source>
        <translation>100 % ist die Größe, in der das System seine Texte zeigt.</translation>
    </message>
    <message>
        <source>A picture beside these lines; empty for none.</source>
        <translation>Ein Bild neben diesen Zeilen; leer für keines.</translation>
    </message>
    <message>
        <source>After so many minutes without a key or the mouse in this program; needs a password.</source>
        <translation>Nach so vielen Minuten ohne Taste oder Maus in diesem Programm; braucht ein Passwort.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>At 100 % the texture covers the film.</source>
        <translation>Bei 100 % verdeckt die Textur die Aufnahme.</translation>
    </message>
    <message>
        <source>Both give the same age but for rounding; automatic takes the one that suits here.</source>
        <translation>Beide ergeben bis auf Rundung dasselbe Alter; automatisch nimmt den, der hier passt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Column of the reading</source>
        <translation>Spalte des Befunds</translation>
    </message>
    <message>
        <source>Dark for a dark reading room, light for a bright office.</source>
        <translation>Dunkel für den dunklen Befundraum, hell für ein helles Büro.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Rechenkern</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Films opened last</source>
        <translation>Zuletzt geöffnete Aufnahmen</translation>
    </message>
    <message>
        <source>Head of the report</source>
        <translation>Kopf des Berichts</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>List of films</source>
        <translation>Liste der Aufnahmen</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>Logo of the report</source>
        <translation>Logo des Berichts</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Name in the records</source>
        <translation>Name in den Aufzeichnungen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Deckkraft der Überlagerung</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Password of the lock</source>
        <translation>Passwort der Sperre</translation>
    </message>
    <message>
        <source>Patient's name in the file's name</source>
        <translation>Patientenname im Dateinamen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Read before the machine</source>
        <translation>Vor der Maschine befunden</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Reference of the SD score</source>
        <translation>Referenz des SD-Werts</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Restore the default: {label}</source>
        <translation>Standard wiederherstellen: {label}</translation>
    </message>
    <message>
        <source>Template of the report</source>
        <translation>Vorlage des Berichts</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Texts, help pages and numbers follow it at once.</source>
        <translation>Texte, Hilfe und Zahlen folgen sofort.</translation>
    </message>
    <message>
        <source>Texture overlay</source>
        <translation>Texturüberlagerung</translation>
    </message>
    <message>
        <source>The age of the network is shown once you have entered your own.</source>
        <translation>Das Alter des Netzes erscheint, sobald Sie Ihr eigenes eingegeben haben.</translation>
    </message>
    <message>
        <source>The children with whom the bone age is compared.</source>
        <translation>Die Kinder, mit denen das Knochenalter verglichen wird.</translation>
    </message>
    <message>
        <source>The codes of local texture (LBP) laid over the film.</source>
        <translation>Die Codes der lokalen Textur (LBP) über der Aufnahme.</translation>
    </message>
    <message>
        <source>The column on the left with the films and the history.</source>
        <translation>Die linke Spalte mit Aufnahmen und Verlauf.</translation>
    </message>
    <message>
        <source>The column on the right with the age, the grades and the heights.</source>
        <translation>Die rechte Spalte mit Alter, Einstufung und Größen.</translation>
    </message>
    <message>
        <source>The empty window offers them by file name; without it the names kept are deleted.</source>
        <translation>Das leere Fenster bietet sie mit Dateinamen an; ohne dies werden die gemerkten Namen gelöscht.</translation>
    </message>
    <message>
        <source>What stands in a report and in which order; your own copy can be changed.</source>
        <translation>Was in einem Bericht steht und in welcher Folge; Ihre Kopie lässt sich ändern.</translation>
    </message>
    <message>
        <source>The history and the audit log name you so; empty for the name of the system.</source>
        <translation>So nennen Sie Verlauf und Protokoll; leer für den Namen des Systems.</translation>
    </message>
    <message>
        <source>The lines at the top: hospital, department, telephone.</source>
        <translation>Die Zeilen ganz oben: Krankenhaus, Abteilung, Telefon.</translation>
    </message>
    <message>
        <source>The lock hides the window (Ctrl+L) and is there when the program starts. It does not encrypt anything.</source>
        <translation>Die Sperre verdeckt das Fenster (Strg+L) und gilt auch beim Start des Programms. Sie verschlüsselt nichts.</translation>
    </message>
    <message>
        <source>The model that reads the films; empty for the one that came with the program.</source>
        <translation>Das Modell, das die Aufnahmen auswertet; leer für das mitgelieferte.</translation>
    </message>
    <message>
        <source>The outlines of the 11 regions on the film.</source>
        <translation>Die Umrisse der 11 Regionen auf der Aufnahme.</translation>
    </message>
    <message>
        <source>The window and level with which films are shown that are opened from now on.</source>
        <translation>Die Fensterung, mit der ab jetzt geöffnete Aufnahmen gezeigt werden.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Way of reading</source>
        <translation>Art der Befundung</translation>
    </message>
    <message>
        <source>What accuracy costs in time; a film is read so when it is read again (F5).</source>
        <translation>Was Genauigkeit an Zeit kostet; gilt für eine Aufnahme, wenn sie erneut ausgewertet wird (F5).</translation>
    </message>
    <message>
        <source>Where the network looked for a region, or what in it moved the age.</source>
        <translation>Wo das Netz eine Region suchte, oder was darin das Alter verschob.</translation>
    </message>
    <message>
        <source>Whether the file of a saved report is named after the patient.</source>
        <translation>Ob die Datei eines gespeicherten Berichts nach dem Patienten heißt.</translation>
    </message>
    <message>
        <source>Window of a new film</source>
        <translation>Fensterung neuer Aufnahmen</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Name on pictures</source>
        <translation>Name auf Bildern</translation>
    </message>
    <message>
        <source>The patient’s name below films that are copied or saved as pictures.</source>
        <translation>Der Name der Person unter Aufnahmen, die als Bild kopiert oder gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <source>A repair was taken back; the film was read without it.</source>
        <translation>Eine Berichtigung wurde zurückgenommen; die Aufnahme wurde ohne sie ausgewertet.</translation>
    </message>
    <message>
        <source>A right hand, or a mirrored film; the standard is of left hands.</source>
        <translation>Eine rechte Hand oder eine gespiegelte Aufnahme; der Standard gilt für linke Hände.</translation>
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
        <source>Film burnt out</source>
        <translation>Aufnahme überstrahlt</translation>
    </message>
    <message>
        <source>Film too dark</source>
        <translation>Aufnahme zu dunkel</translation>
    </message>
    <message>
        <source>Hand cut off</source>
        <translation>Hand abgeschnitten</translation>
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
        <source>Much of the hand is cut off; it was read because you asked for it.</source>
        <translation>Ein großer Teil der Hand ist abgeschnitten; auf Ihren Wunsch ausgewertet.</translation>
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
        <source>Not inverted for the reading</source>
        <translation>Nicht invertiert ausgewertet</translation>
    </message>
    <message>
        <source>Not mirrored for the reading</source>
        <translation>Nicht gespiegelt ausgewertet</translation>
    </message>
    <message>
        <source>Not turned for the reading</source>
        <translation>Nicht gedreht ausgewertet</translation>
    </message>
    <message>
        <source>Opening the film</source>
        <translation>Aufnahme wird geöffnet</translation>
    </message>
    <message>
        <source>Parts of the bones are plain white; the age may be off.</source>
        <translation>Teile der Knochen sind reines Weiß; das Alter kann abweichen.</translation>
    </message>
    <message>
        <source>Read as a film of one hand</source>
        <translation>Als Aufnahme einer Hand ausgewertet</translation>
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
        <source>Something whiter than bone lies over the hand, such as metal.</source>
        <translation>Über der Hand liegt etwas, das weißer ist als Knochen, etwa Metall.</translation>
    </message>
    <message>
        <source>The bones are almost or fully grown; how old a grown hand is cannot be read.</source>
        <translation>Die Knochen sind fast oder ganz ausgewachsen; wie alt eine ausgewachsene Hand ist, lässt sich nicht bestimmen.</translation>
    </message>
    <message>
        <source>The film holds few steps of grey; the age may be off.</source>
        <translation>Die Aufnahme hat wenige Graustufen; das Alter kann abweichen.</translation>
    </message>
    <message>
        <source>The film's file names the other hand. Check the side.</source>
        <translation>Die Datei der Aufnahme nennt die andere Hand. Prüfen Sie die Seite.</translation>
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
    <message>
        <source>Regions were placed by hand; the age rests on them.</source>
        <translation>Regionen wurden von Hand gesetzt; das Alter beruht auf ihnen.</translation>
    </message>
    <message>
        <source>This model reads regions only where it finds them; those placed by hand were left out.</source>
        <translation>Dieses Modell liest Regionen nur, wo es sie findet; von Hand gesetzte blieben unberücksichtigt.</translation>
    </message>
    <message>
        <source>The regions of this model cannot be moved; write its network.onnx anew with boneage-desktop export.</source>
        <translation>Die Regionen dieses Modells lassen sich nicht bewegen; schreiben Sie seine network.onnx mit boneage-desktop export neu.</translation>
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
        <source>Active: {count}</source>
        <translation>Aktiv: {count}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>More filters: days, ages, sex, reader, model</source>
        <translation>Weitere Filter: Tage, Alter, Geschlecht, Befunder, Modell</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
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
        <source>Copy without identity…</source>
        <translation>Ohne Identität kopieren…</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Aus dem Verlauf löschen</translation>
    </message>
    <message>
        <source>{chosen} of {count} selected</source>
        <translation>{chosen} von {count} ausgewählt</translation>
    </message>
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
<context>
    <name>RegionsNote</name>
    <message>
        <source>1 region placed by hand</source>
        <translation>1 Region von Hand gesetzt</translation>
    </message>
    <message>
        <source>{count} regions placed by hand</source>
        <translation>{count} Regionen von Hand gesetzt</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Wieder automatisch</translation>
    </message>
</context>
<context>
    <name>RegionCloseUp</name>
    <message>
        <source>{months} months</source>
        <translation>{months} Monate</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <source>As the network saw it</source>
        <translation>Wie das Netz sie sah</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Wieder automatisch</translation>
    </message>
    <message>
        <source>Region before (Left)</source>
        <translation>Vorige Region (Links)</translation>
    </message>
    <message>
        <source>Next region (Right)</source>
        <translation>Nächste Region (Rechts)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Click on a region, then drag</source>
        <translation>Region anklicken, dann ziehen</translation>
    </message>
    <message>
        <source>Move it; its corners scale it, its knob turns it</source>
        <translation>Verschieben; Ecken ändern die Größe, der Knopf dreht</translation>
    </message>
    <message>
        <source>Arrows,  + −,  , .  or Ctrl and wheel</source>
        <translation>Pfeile,  + −,  , .  oder Strg und Rad</translation>
    </message>
    <message>
        <source>Move, scale and turn the selected region; with Shift further</source>
        <translation>Gewählte Region verschieben, vergrößern, drehen; mit Umschalt weiter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Selected region back to automatic</source>
        <translation>Gewählte Region wieder automatisch</translation>
    </message>
    <message>
        <source>Double click or Enter on a tile</source>
        <translation>Doppelklick oder Eingabe auf einer Kachel</translation>
    </message>
    <message>
        <source>Show the region large</source>
        <translation>Region groß zeigen</translation>
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
    <message>
        <source>Ctrl and left drag</source>
        <translation>Strg und links ziehen</translation>
    </message>
    <message>
        <source>Window and level for the part of the film in the frame</source>
        <translation>Fensterung für den umrahmten Teil der Aufnahme</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Growth chart</source>
        <translation>Wachstumskurve</translation>
    </message>
    <message>
        <source>bone age (years)</source>
        <translation>Knochenalter (Jahre)</translation>
    </message>
    <message>
        <source>bone age = chronological age</source>
        <translation>Knochenalter = Lebensalter</translation>
    </message>
    <message>
        <source>chronological age (years)</source>
        <translation>Lebensalter (Jahre)</translation>
    </message>
</context>
<context>
    <name>RereadBox</name>
    <message>
        <source>Could not be read, kept as they were: {files}.</source>
        <translation>Nicht auswertbar, bleiben wie sie waren: {files}.</translation>
    </message>
    <message>
        <source>Not where they were, or other films now; kept as they were: {files}.</source>
        <translation>Nicht mehr am Ort oder jetzt andere Aufnahmen; bleiben wie sie waren: {files}.</translation>
    </message>
    <message>
        <source>Read {count} films with the present model</source>
        <translation>{count} Aufnahmen neu auswerten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>They were read by another model, in another way, or not at all; decisions stay</source>
        <translation>Sie wurden von einem anderen Modell, auf andere Weise oder gar nicht ausgewertet; Entscheidungen bleiben</translation>
    </message>
    <message>
        <source>{read} of {wanted} films read.</source>
        <translation>{read} von {wanted} Aufnahmen ausgewertet.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>this film</source>
        <translation>diese Aufnahme</translation>
    </message>
    <message>
        <source>{speed}, {judged}</source>
        <translation>{speed}, {judged}</translation>
    </message>
    <message>
        <source>Age: {age}</source>
        <translation>Alter: {age}</translation>
    </message>
    <message>
        <source>Below 24 months the training films are few; treat the age with care: {days}.</source>
        <translation>Unter 24 Monaten gibt es wenige Trainingsaufnahmen; das Alter mit Vorsicht nehmen: {days}.</translation>
    </message>
    <message>
        <source>Bone age: {age}</source>
        <translation>Knochenalter: {age}</translation>
    </message>
    <message>
        <source>Found in the history: {films}.</source>
        <translation>Im Verlauf gefunden: {films}.</translation>
    </message>
    <message>
        <source>Interval: {interval}</source>
        <translation>Intervall: {interval}</translation>
    </message>
    <message>
        <source>No age of the child is known for {days}; it is not on the chart.</source>
        <translation>Für {days} ist kein Alter des Kindes bekannt; nicht auf der Kurve.</translation>
    </message>
    <message>
        <source>Not read yet: {days}.</source>
        <translation>Noch nicht ausgewertet: {days}.</translation>
    </message>
    <message>
        <source>Only {months} months apart ({days}): too near for most changes to be told from the error.</source>
        <translation>Nur {months} Monate auseinander ({days}): zu nah, um die meisten Änderungen vom Fehler zu unterscheiden.</translation>
    </message>
    <message>
        <source>Read by another model from {days} on; a step between two models may be theirs, not the child's.</source>
        <translation>Ab {days} von einem anderen Modell ausgewertet; ein Sprung zwischen zwei Modellen kann von ihnen stammen, nicht vom Kind.</translation>
    </message>
    <message>
        <source>Read in another way (best, fast) from {days} on.</source>
        <translation>Ab {days} auf andere Weise ausgewertet (am genauesten, schnell).</translation>
    </message>
    <message>
        <source>The bone age falls by more than the error ({days}); one of the two readings must be wrong.</source>
        <translation>Das Knochenalter fällt um mehr als den Fehler ({days}); eine der beiden Auswertungen muss falsch sein.</translation>
    </message>
    <message>
        <source>The films do not agree about the sex: {days}.</source>
        <translation>Die Aufnahmen stimmen im Geschlecht nicht überein: {days}.</translation>
    </message>
    <message>
        <source>The history holds no other film of this patient.</source>
        <translation>Der Verlauf enthält keine andere Aufnahme dieses Patienten.</translation>
    </message>
    <message>
        <source>The other hand from {days} on.</source>
        <translation>Ab {days} die andere Hand.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>cannot be: bone age does not fall</source>
        <translation>unmöglich: Knochenalter fällt nicht</translation>
    </message>
    <message>
        <source>changed by the reader</source>
        <translation>vom Befunder geändert</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>name, birth date, sex</source>
        <translation>Name, Geburtsdatum, Geschlecht</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht ausgewertet</translation>
    </message>
    <message>
        <source>not told apart from {months}</source>
        <translation>nicht von {months} zu unterscheiden</translation>
    </message>
    <message>
        <source>patient id</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>read by the network</source>
        <translation>vom Netz ausgewertet</translation>
    </message>
    <message>
        <source>rejected, not counted</source>
        <translation>verworfen, zählt nicht</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>your reading first</source>
        <translation>zuerst Ihre Auswertung</translation>
    </message>
    <message>
        <source>{count} by name, birth date and sex</source>
        <translation>{count} nach Name, Geburtsdatum und Geschlecht</translation>
    </message>
    <message>
        <source>{count} other films by the patient id</source>
        <translation>{count} weitere Aufnahmen nach der Patienten-ID</translation>
    </message>
    <message>
        <source>{low} to {high} by both intervals</source>
        <translation>{low} bis {high} nach beiden Intervallen</translation>
    </message>
    <message>
        <source>{model}, {views} looks</source>
        <translation>{model}, {views} Blicke</translation>
    </message>
    <message>
        <source>{months} months without a film ({days}).</source>
        <translation>{months} Monate ohne Aufnahme ({days}).</translation>
    </message>
    <message>
        <source>{speed} ({low} to {high})</source>
        <translation>{speed} ({low} bis {high})</translation>
    </message>
</context>
<context>
    <name>SeriesExport</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Kurve als Bild speichern</translation>
    </message>
    <message>
        <source>Save the films as a table</source>
        <translation>Aufnahmen als Tabelle speichern</translation>
    </message>
    <message>
        <source>Saved as {file}; it bears no name.</source>
        <translation>Als {file} gespeichert; ohne Namen.</translation>
    </message>
    <message>
        <source>The chart has been copied as a picture; it bears no name.</source>
        <translation>Die Kurve ist als Bild kopiert; ohne Namen.</translation>
    </message>
    <message>
        <source>the disk does not take it</source>
        <translation>der Datenträger nimmt sie nicht an</translation>
    </message>
    <message>
        <source>{sex}  ·  mean and SD: {reference}  ·  Research use only. Not a medical device.</source>
        <translation>{sex}  ·  Mittel und SD: {reference}  ·  Nur für die Forschung. Kein Medizinprodukt.</translation>
    </message>
</context>
<context>
    <name>SeriesFacts</name>
    <message>
        <source>ALL FILMS</source>
        <translation>ALLE AUFNAHMEN</translation>
    </message>
    <message>
        <source>One film so far. A velocity needs a second one, taken three months later or more.</source>
        <translation>Bisher eine Aufnahme. Ein Tempo braucht eine zweite, mindestens drei Monate später.</translation>
    </message>
    <message>
        <source>THE LAST YEAR</source>
        <translation>DAS LETZTE JAHR</translation>
    </message>
    <message>
        <source>TO BEWARE OF</source>
        <translation>ZU BEACHTEN</translation>
    </message>
    <message>
        <source>These films lie less than three months apart: too near for a velocity.</source>
        <translation>Diese Aufnahmen liegen weniger als drei Monate auseinander: zu nah für ein Tempo.</translation>
    </message>
</context>
<context>
    <name>SeriesTab</name>
    <message>
        <source>Open a film, and all films of its patient are shown here on one growth chart.</source>
        <translation>Öffnen Sie eine Aufnahme; alle Aufnahmen ihres Patienten erscheinen hier auf einer Wachstumskurve.</translation>
    </message>
    <message>
        <source>Read this film yourself first; then the patient's other films are shown.</source>
        <translation>Werten Sie diese Aufnahme zuerst selbst aus; dann erscheinen die anderen des Patienten.</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Bone age</source>
        <translation>Knochenalter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Films of the series</source>
        <translation>Aufnahmen der Reihe</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Erkannt an</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Part of the series; the space bar takes the film out or puts it back</source>
        <translation>Teil der Reihe; die Leertaste nimmt die Aufnahme heraus oder fügt sie wieder ein</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Velocity, months a year</source>
        <translation>Tempo, Monate im Jahr</translation>
    </message>
</context>
<context>
    <name>SeriesView</name>
    <message>
        <source>Ages that count</source>
        <translation>Geltende Alter</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Network's ages</source>
        <translation>Alter laut Netz</translation>
    </message>
    <message>
        <source>No film says how old the child was, so the chart stays empty. Set the birth date beside the film, under Read.</source>
        <translation>Keine Aufnahme sagt, wie alt das Kind war; die Kurve bleibt leer. Tragen Sie das Geburtsdatum neben der Aufnahme ein, unter Lesen.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>The decided age where there is a decision, else the one read</source>
        <translation>Das entschiedene Alter, wo es eine Entscheidung gibt, sonst das ausgewertete</translation>
    </message>
    <message>
        <source>The sex is not known, so the chart cannot show what is usual. Set it beside the film, under Read.</source>
        <translation>Das Geschlecht ist nicht bekannt; die Kurve kann nicht zeigen, was üblich ist. Tragen Sie es neben der Aufnahme ein, unter Lesen.</translation>
    </message>
    <message>
        <source>What the network last read in each film, whatever was decided</source>
        <translation>Was das Netz zuletzt in jeder Aufnahme gelesen hat, was auch entschieden wurde</translation>
    </message>
</context>
<context>
    <name>VelocityCard</name>
    <message>
        <source>months of bone age a year</source>
        <translation>Monate Knochenalter im Jahr</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Reports: {done} of {all}</source>
        <translation>Berichte: {done} von {all}</translation>
    </message>
    <message>
        <source>Stop making reports</source>
        <translation>Berichte abbrechen</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Export {count} studies</source>
        <translation>{count} Untersuchungen ausgeben</translation>
    </message>
    <message>
        <source>Films written to {file}: {count}</source>
        <translation>Aufnahmen in {file} geschrieben: {count}</translation>
    </message>
    <message>
        <source>Folder for the reports of {count} studies</source>
        <translation>Ordner für die Berichte von {count} Untersuchungen</translation>
    </message>
    <message>
        <source>Reports saved: {saved}. Films that were never read: {unread}.</source>
        <translation>Berichte gespeichert: {saved}. Nie ausgewertete Aufnahmen: {unread}.</translation>
    </message>
    <message>
        <source>The list of studies is empty.</source>
        <translation>Die Liste der Untersuchungen ist leer.</translation>
    </message>
</context>
<context>
    <name>HeadDialog</name>
    <message>
        <source>Choose logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Head of the report</source>
        <translation>Briefkopf des Berichts</translation>
    </message>
    <message>
        <source>Hospital, department, address</source>
        <translation>Krankenhaus, Abteilung, Anschrift</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Pictures ({suffixes})</source>
        <translation>Bilder ({suffixes})</translation>
    </message>
    <message>
        <source>This file holds no picture.</source>
        <translation>Diese Datei enthält kein Bild.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>* placed by the reader</source>
        <translation>* vom Befunder gesetzt</translation>
    </message>
    <message>
        <source>; the two methods are more than a year apart</source>
        <translation>; die beiden Methoden liegen mehr als ein Jahr auseinander</translation>
    </message>
    <message>
        <source>Adult height</source>
        <translation>Erwachsenengröße</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Blind reading</source>
        <translation>Blindbefund</translation>
    </message>
    <message>
        <source>Bone age</source>
        <translation>Knochenalter</translation>
    </message>
    <message>
        <source>Bone age report</source>
        <translation>Knochenalterbericht</translation>
    </message>
    <message>
        <source>By TW3-C: score {total}, bone age {age}</source>
        <translation>Nach TW3-C: {total} Punkte, Knochenalter {age}</translation>
    </message>
    <message>
        <source>Changed by the reader</source>
        <translation>Vom Befunder geändert</translation>
    </message>
    <message>
        <source>Chronological age</source>
        <translation>Lebensalter</translation>
    </message>
    <message>
        <source>Comparison with earlier films</source>
        <translation>Vergleich mit früheren Aufnahmen</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Datum und Unterschrift</translation>
    </message>
    <message>
        <source>Date of the film</source>
        <translation>Aufnahmedatum</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Hand, PA</source>
        <translation>Hand p.-a.</translation>
    </message>
    <message>
        <source>Left hand, PA</source>
        <translation>Linke Hand p.-a.</translation>
    </message>
    <message>
        <source>Right hand, PA</source>
        <translation>Rechte Hand p.-a.</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Methode und Grenzen</translation>
    </message>
    <message>
        <source>Months a year</source>
        <translation>Monate je Jahr</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Not complete, so no score; missing: {bones}</source>
        <translation>Unvollständig, daher keine Punktzahl; es fehlen: {bones}</translation>
    </message>
    <message>
        <source>Not to be used for skeletal dysplasia, metal or casts on the film, fractures, deformed epiphyses or hands after surgery. Below 24 months the network has seen few films.</source>
        <translation>Nicht für Skelettdysplasien, Metall oder Gips im Bild, Frakturen, verformte Epiphysen oder operierte Hände. Unter 24 Monaten kennt das Netz nur wenige Aufnahmen.</translation>
    </message>
    <message>
        <source>Nothing was put right on the film, and there is no warning.</source>
        <translation>An der Aufnahme wurde nichts berichtigt, und es gibt keine Warnung.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Patienten-ID</translation>
    </message>
    <message>
        <source>RUS-CHN score (中华05), graded by the reader</source>
        <translation>RUS-CHN-Punkte (中华05), vom Befunder eingestuft</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Ausgewertet von</translation>
    </message>
    <message>
        <source>Read by the network {name} {version} as the mean of {views} looks at the hand; it learned from ages by the atlas of Greulich and Pyle. SHA-256 of its weights: {sha256}</source>
        <translation>Ausgewertet vom Netz {name} {version} als Mittel aus {views} Ansichten der Hand; es hat an Altern nach dem Atlas von Greulich und Pyle gelernt. SHA-256 seiner Gewichte: {sha256}</translation>
    </message>
    <message>
        <source>Read by the network, accepted by the reader</source>
        <translation>Vom Netz ausgewertet, vom Befunder angenommen</translation>
    </message>
    <message>
        <source>Read by the network, not yet decided by a reader</source>
        <translation>Vom Netz ausgewertet, noch von keinem Befunder entschieden</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Regions: months by which the network's age falls when one is hidden</source>
        <translation>Regionen: um wie viele Monate das Alter des Netzes sinkt, wenn eine verdeckt wird</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Repairs and warnings</source>
        <translation>Berichtigungen und Warnungen</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Bericht vom</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>The network's reading was rejected; there is no result</source>
        <translation>Die Auswertung des Netzes wurde verworfen; es gibt kein Ergebnis</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{months} months against the network's age</source>
        <translation>{months} Monate gegenüber dem Alter des Netzes</translation>
    </message>
    <message>
        <source>{name}, decided on {day}</source>
        <translation>{name}, entschieden am {day}</translation>
    </message>
    <message>
        <source>{percent} % interval</source>
        <translation>{percent}-%-Intervall</translation>
    </message>
    <message>
        <source>{said}; {range} over the interval of the bone age</source>
        <translation>{said}; {range} über das Intervall des Knochenalters</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>No font here has Chinese characters; they appear as boxes. Install one, such as Noto Sans CJK.</source>
        <translation>Keine Schrift hier enthält chinesische Zeichen; sie erscheinen als Kästchen. Installieren Sie eine, etwa Noto Sans CJK.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report has been saved as {file}.</source>
        <translation>Der Bericht wurde als {file} gespeichert.</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Every word after a dollar sign is known.</source>
        <translation>Jedes Wort nach einem Dollarzeichen ist bekannt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take the program's</source>
        <translation>Vorlage des Programms nehmen</translation>
    </message>
    <message>
        <source>Template of the report</source>
        <translation>Vorlage des Berichts</translation>
    </message>
    <message>
        <source>Your own is kept at {path} and can be changed with any editor as well.</source>
        <translation>Ihre eigene liegt unter {path} und lässt sich auch mit jedem Editor ändern.</translation>
    </message>
</context>
<context>
    <name>AgeEntry</name>
    <message>
        <source>Your bone age in months</source>
        <translation>Ihr Knochenalter in Monaten</translation>
    </message>
    <message>
        <source>Your bone age, months</source>
        <translation>Ihr Knochenalter, Monate</translation>
    </message>
    <message>
        <source>Your bone age, years</source>
        <translation>Ihr Knochenalter, Jahre</translation>
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
    <name>DriftDialog</name>
    <message>
        <source>Thin line: mean of all. Dashed: limits of agreement, mean ± 1.96 SD. Thick line: mean of the last {count} films. Only readings under your name that you gave before the machine's age was shown.</source>
        <translation>Dünne Linie: Mittel aller. Gestrichelt: Übereinstimmungsgrenzen, Mittel ± 1,96 SD. Dicke Linie: Mittel der letzten {count} Aufnahmen. Nur Befunde unter Ihrem Namen, die Sie vor der Anzeige des Alters der Maschine abgaben.</translation>
    </message>
    <message>
        <source>There are no readings of your own yet.
In the menu Edit, switch on: Read before the machine.
Open a film, press B and enter the bone age that you see.
From then on your readings are compared here with the machine's.</source>
        <translation>Es gibt noch keine eigenen Befunde.
Schalten Sie im Menü Bearbeiten ein: Vor der Maschine befunden.
Öffnen Sie eine Aufnahme, drücken Sie B und geben Sie das Knochenalter ein, das Sie sehen.
Von da an wird es hier mit dem der Maschine verglichen.</translation>
    </message>
    <message>
        <source>Your readings against the machine's</source>
        <translation>Ihre Befunde im Vergleich zur Maschine</translation>
    </message>
    <message>
        <source>Accept or change the age of films that you read before the machine; then they are compared here.</source>
        <translation>Nehmen Sie das Alter von Aufnahmen an, die Sie vor der Maschine befundeten, oder ändern Sie es; dann werden sie hier verglichen.</translation>
    </message>
    <message>
        <source>Against the decided age</source>
        <translation>Gegen das entschiedene Alter</translation>
    </message>
    <message>
        <source>Against the machine</source>
        <translation>Gegen die Maschine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>Aufnahmen: {count}</translation>
    </message>
    <message>
        <source>Films: {count}, {first} to {last}. Your readings less the other: {mean} months on average, 95 % between {low} and {high}.</source>
        <translation>Aufnahmen: {count}, {first} bis {last}. Ihr Alter minus das andere: im Mittel {mean} Monate, 95 % zwischen {low} und {high}.</translation>
    </message>
</context>
<context>
    <name>DriftPlot</name>
    <message>
        <source>Differences by age</source>
        <translation>Differenzen nach Alter</translation>
    </message>
    <message>
        <source>Differences over time</source>
        <translation>Differenzen im Verlauf</translation>
    </message>
    <message>
        <source>films, the last read on the right</source>
        <translation>Aufnahmen, die zuletzt befundete rechts</translation>
    </message>
    <message>
        <source>mean of both (years)</source>
        <translation>Mittel beider (Jahre)</translation>
    </message>
    <message>
        <source>yours less the other (months)</source>
        <translation>Ihres minus das andere (Monate)</translation>
    </message>
</context>
<context>
    <name>OwnReading</name>
    <message>
        <source>The machine's age was shown without a reader's own.</source>
        <translation>Das Alter der Maschine wurde ohne eigenen Befund gezeigt.</translation>
    </message>
    <message>
        <source>Reader before the machine: {age} ({months})</source>
        <translation>Befunder vor der Maschine: {age} ({months})</translation>
    </message>
    <message>
        <source>You before the machine: {age}, {months} months against it</source>
        <translation>Sie vor der Maschine: {age}, {months} Monate gegen sie</translation>
    </message>
    <message>
        <source>your reading first</source>
        <translation>zuerst Ihr Befund</translation>
    </message>
</context>
<context>
    <name>OwnReadingCard</name>
    <message>
        <source>Enter the bone age that you read. Then the machine's age and the child's age appear; yours stays as it is.</source>
        <translation>Geben Sie das Knochenalter ein, das Sie sehen. Dann erscheinen das Alter der Maschine und das des Kindes; Ihres bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Keep my reading</source>
        <translation>Meinen Befund festhalten</translation>
    </message>
    <message>
        <source>Show without my own reading</source>
        <translation>Ohne eigenen Befund zeigen</translation>
    </message>
    <message>
        <source>YOUR READING FIRST</source>
        <translation>ZUERST IHR BEFUND</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>{deviation}. Below 24 months two standard deviations are less than the model's error.</source>
        <translation>{deviation}. Unter 24 Monaten sind zwei Standardabweichungen kleiner als der Fehler des Modells.</translation>
    </message>
    <message>
        <source>Beyond the reference {name} (ages {first} to {last})</source>
        <translation>Außerhalb der Referenz {name} (Alter {first} bis {last})</translation>
    </message>
    <message>
        <source>The atlas of Greulich and Pyle taken at its word: the mean bone age is the chronological age itself. The spread is that of the Brush Foundation.</source>
        <translation>Der Atlas von Greulich und Pyle beim Wort genommen: Das mittlere Knochenalter ist das chronologische Alter selbst. Die Streuung ist die der Brush Foundation.</translation>
    </message>
    <message>
        <source>White children of Cleveland, Ohio, in the 1930s, printed in the atlas of Greulich and Pyle; from public transcriptions, not from the printed original. Children of today and of other origins may differ.</source>
        <translation>Weiße Kinder aus Cleveland, Ohio, der 1930er Jahre, gedruckt im Atlas von Greulich und Pyle; aus öffentlichen Abschriften, nicht aus dem gedruckten Original. Kinder von heute und anderer Herkunft können abweichen.</translation>
    </message>
    <message>
        <source>{name}: mean {mean}, SD {sd} months</source>
        <translation>{name}: Mittel {mean}, SD {sd} Monate</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Films copied without identity: {copied}, left out: {left_out}.</source>
        <translation>Ohne Identität kopierte Aufnahmen: {copied}, ausgelassen: {left_out}.</translation>
    </message>
    <message>
        <source>copied as it is</source>
        <translation>unverändert kopiert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>places blacked out</source>
        <translation>Stellen geschwärzt</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>anzusehen</translation>
    </message>
</context>
<context>
    <name>CopyCommands</name>
    <message>
        <source>Films whose files are gone and that cannot be copied: {count}.</source>
        <translation>Aufnahmen, deren Dateien fehlen und die nicht kopiert werden können: {count}.</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Add the films of a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Choose the folder that the copies go to. The films stay as they are.</source>
        <translation>Wählen Sie den Ordner für die Kopien. Die Aufnahmen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the films of a folder without identity</source>
        <translation>Aufnahmen eines Ordners ohne Identität kopieren</translation>
    </message>
    <message>
        <source>Copy without identity</source>
        <translation>Ohne Identität kopieren</translation>
    </message>
    <message>
        <source>Copy {films} of {all} films</source>
        <translation>{films} von {all} Aufnahmen kopieren</translation>
    </message>
    <message>
        <source>Copying {done} of {all}</source>
        <translation>Kopiert werden {done} von {all}</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>Aufnahmen: {count}</translation>
    </message>
    <message>
        <source>Looking for text, {done} of {all}</source>
        <translation>Suche nach Text, {done} von {all}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>CopyOptions</name>
    <message>
        <source>All days of a person are moved back by the same number, between one and ten years.</source>
        <translation>Alle Tage einer Person werden um dieselbe Zahl zurückgesetzt, zwischen einem und zehn Jahren.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Copies go to</source>
        <translation>Ziel der Kopien</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Folder for the copies</source>
        <translation>Ordner für die Kopien</translation>
    </message>
    <message>
        <source>Height and weight</source>
        <translation>Größe und Gewicht</translation>
    </message>
    <message>
        <source>Kept of the person</source>
        <translation>Von der Person bleibt</translation>
    </message>
    <message>
        <source>Key of the pseudonyms…</source>
        <translation>Schlüssel der Pseudonyme…</translation>
    </message>
    <message>
        <source>Key, to be kept apart from the copies</source>
        <translation>Schlüssel, getrennt von den Kopien aufzubewahren</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Noch kein Ordner</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Sex and age at the study</source>
        <translation>Geschlecht und Alter</translation>
    </message>
    <message>
        <source>Sex, age, decided bone age</source>
        <translation>Geschlecht, Alter, Knochenalter</translation>
    </message>
    <message>
        <source>Shifted, intervals stay</source>
        <translation>Verschoben, Abstände bleiben</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>labels.csv beside the copies, for research</source>
        <translation>labels.csv bei den Kopien, für die Forschung</translation>
    </message>
    <message>
        <source>{file} names every person of the copies. Keep it apart from them, and hand it on to nobody.</source>
        <translation>{file} nennt jede Person der Kopien. Bewahren Sie die Datei getrennt auf und geben Sie sie niemandem weiter.</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Age from, to</source>
        <translation>Alter von, bis</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Bone age from, to</source>
        <translation>Knochenalter von, bis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>HistoryDeletion</name>
    <message>
        <source>Studies deleted from the history: {count}. The audit log keeps their numbers.</source>
        <translation>Aus dem Verlauf gelöschte Untersuchungen: {count}. Das Protokoll behält ihre Nummern.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TextBoard</name>
    <message>
        <source>Black out the places</source>
        <translation>Stellen schwärzen</translation>
    </message>
    <message>
        <source>Copy as it is</source>
        <translation>Unverändert kopieren</translation>
    </message>
    <message>
        <source>Copy the rest as it is</source>
        <translation>Die übrigen unverändert kopieren</translation>
    </message>
    <message>
        <source>Film with the places to black out</source>
        <translation>Aufnahme mit den zu schwärzenden Stellen</translation>
    </message>
    <message>
        <source>Films on which text may be burned in</source>
        <translation>Aufnahmen, in die Text eingebrannt sein kann</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Markers such as L and R are found as well as names. Draw a box over what identifies the person; Delete removes the chosen box, N adds one, Space chooses the next, arrows move it (Shift: its size). A film that nobody decides about is left out.</source>
        <translation>Marken wie L und R werden ebenso gefunden wie Namen. Ziehen Sie einen Rahmen über das, was die Person erkennen lässt; Entf entfernt den gewählten Rahmen, N fügt einen hinzu, die Leertaste wählt den nächsten, Pfeile verschieben ihn (Umschalt: Größe). Eine Aufnahme, über die niemand entscheidet, wird ausgelassen.</translation>
    </message>
    <message>
        <source>No text found yet</source>
        <translation>Noch kein Text gefunden</translation>
    </message>
    <message>
        <source>Text may be burned into these films: {count}, to look at: {left}</source>
        <translation>Aufnahmen, in die Text eingebrannt sein kann: {count}, anzusehen: {left}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Open another film first; then both can be seen side by side.</source>
        <translation>Öffnen Sie erst eine weitere Aufnahme; dann sind beide nebeneinander zu sehen.</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Esc or F11 ends the full screen.</source>
        <translation>Esc oder F11 beendet das Vollbild.</translation>
    </message>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>Nur für Forschungszwecke. Kein Medizinprodukt.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Angle: one end, the corner, the other end. Esc ends it.</source>
        <translation>Winkel: ein Ende, der Scheitel, das andere Ende. Esc beendet.</translation>
    </message>
    <message>
        <source>Arrow: drag to where it points. Esc ends it.</source>
        <translation>Pfeil: dorthin ziehen, wohin er zeigt. Esc beendet.</translation>
    </message>
    <message>
        <source>Distance: drag from one end to the other. Esc ends it.</source>
        <translation>Strecke: von einem Ende zum anderen ziehen. Esc beendet.</translation>
    </message>
    <message>
        <source>Note: click where it belongs. Esc ends it.</source>
        <translation>Notiz: dorthin klicken, wo sie stehen soll. Esc beendet.</translation>
    </message>
    <message>
        <source>larger than the bone</source>
        <translation>größer als der Knochen</translation>
    </message>
    <message>
        <source>the size of a pixel is not known</source>
        <translation>Größe eines Pixels unbekannt</translation>
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
        <source>{length} px</source>
        <translation>{length} px</translation>
    </message>
</context>
<context>
    <name>OtherBar</name>
    <message>
        <source>Choose the film on this side</source>
        <translation>Aufnahme auf dieser Seite wählen</translation>
    </message>
    <message>
        <source>End side by side</source>
        <translation>Nebeneinander beenden</translation>
    </message>
    <message>
        <source>Zoom and move both films together</source>
        <translation>Beide Aufnahmen gemeinsam zoomen und verschieben</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Research use only. Not a medical device.</source>
        <translation>Nur für Forschungszwecke. Kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Save the film as a picture</source>
        <translation>Aufnahme als Bild speichern</translation>
    </message>
    <message>
        <source>The film has been copied as a picture.</source>
        <translation>Die Aufnahme wurde als Bild kopiert.</translation>
    </message>
    <message>
        <source>The picture could not be written there. Choose another folder.</source>
        <translation>Das Bild konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The picture has been saved.</source>
        <translation>Das Bild wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>ToolButton</name>
    <message>
        <source>Measures and marks</source>
        <translation>Messungen und Markierungen</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Words of the mark</source>
        <translation>Text der Markierung</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
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
</context>
</TS>
