<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
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
        <source>error {months} months, {seconds} s a film</source>
        <translation>Fehler {months} Monate, {seconds} s je Aufnahme</translation>
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
        <source>The reading process stopped and has been started again.</source>
        <translation>Der Auswertungsprozess wurde beendet und neu gestartet.</translation>
    </message>
    <message>
        <source>{folder} holds no films.</source>
        <translation>{folder} enthält keine Aufnahmen.</translation>
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
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Ulna</source>
        <translation>Ulna</translation>
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
        <source>FILMS</source>
        <translation>AUFNAHMEN</translation>
    </message>
    <message>
        <source>Films of this session</source>
        <translation>Aufnahmen dieser Sitzung</translation>
    </message>
    <message>
        <source>Search by name or file</source>
        <translation>Name oder Datei suchen</translation>
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
</TS>
