<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Absent</name>
        <message numerus="yes">
            <source>Show its %n engagement(s) on the timeline</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>What was looked for has no row here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country} has no row here: it has no tier and no engagements.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country} has no row here: it has no tier, and nothing with it counts in {year}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country} is the own nation, which has no row here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Entente</source>
            <translation>À &amp;propos d’Entente</translation>
        </message>
        <message>
            <source>&amp;Agenda</source>
            <translation>A&amp;genda</translation>
        </message>
        <message>
            <source>&amp;As the system has it</source>
            <translation>&amp;Comme le système</translation>
        </message>
        <message>
            <source>&amp;Ask a ministry…</source>
            <translation>&amp;Demander à un ministère…</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>&amp;Sauvegardes…</translation>
        </message>
        <message>
            <source>&amp;Bulk edit…</source>
            <translation>Modifier &amp;en lot…</translation>
        </message>
        <message>
            <source>&amp;Calendar (.ics): what the filter shows…</source>
            <translation>&amp;Calendrier (.ics) : ce que montre le filtre…</translation>
        </message>
        <message>
            <source>&amp;Cancel the rest of a deployment…</source>
            <translation>A&amp;nnuler le reste d’un déploiement…</translation>
        </message>
        <message>
            <source>&amp;Check plan</source>
            <translation>&amp;Vérifier le plan</translation>
        </message>
        <message>
            <source>&amp;Choose a view…</source>
            <translation>Choisir une vue…</translation>
        </message>
        <message>
            <source>&amp;Close all groups</source>
            <translation>&amp;Fermer tous les groupes</translation>
        </message>
        <message>
            <source>&amp;Confirmed</source>
            <translation>&amp;Confirmée</translation>
        </message>
        <message>
            <source>&amp;Coordinate</source>
            <translation>C&amp;oordonner</translation>
        </message>
        <message>
            <source>&amp;Coordination</source>
            <translation>C&amp;oordination</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Sombre</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>Jo&amp;ur</translation>
        </message>
        <message>
            <source>&amp;Declined</source>
            <translation>Re&amp;fusée</translation>
        </message>
        <message>
            <source>&amp;Discard changes</source>
            <translation>Abandonner les modifications</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>D&amp;upliquer</translation>
        </message>
        <message>
            <source>&amp;Earlier</source>
            <translation>Plus &amp;tôt</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Engagement panel</source>
            <translation>&amp;Volet de l’action</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>E&amp;xporter</translation>
        </message>
        <message>
            <source>&amp;Fewer weeks</source>
            <translation>M&amp;oins de semaines</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Filter this column…</source>
            <translation>Filt&amp;rer cette colonne…</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>R&amp;echercher</translation>
        </message>
        <message>
            <source>&amp;Find a command…</source>
            <translation>&amp;Trouver une commande…</translation>
        </message>
        <message>
            <source>&amp;Findings</source>
            <translation>&amp;Constats</translation>
        </message>
        <message>
            <source>&amp;Fit</source>
            <translation>&amp;Ajuster</translation>
        </message>
        <message>
            <source>&amp;Go to date…</source>
            <translation>A&amp;ller à une date…</translation>
        </message>
        <message>
            <source>&amp;Group rows by…</source>
            <translation>&amp;Grouper les lignes par…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;Hide the row</source>
            <translation>&amp;Masquer la ligne</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>C&amp;ontraste élevé</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Historique…</translation>
        </message>
        <message>
            <source>&amp;Idea</source>
            <translation>&amp;Idée</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importer…</translation>
        </message>
        <message>
            <source>&amp;Jump to a section</source>
            <translation>Aller à une ru&amp;brique</translation>
        </message>
        <message>
            <source>&amp;Keep a checkpoint</source>
            <translation>&amp;Garder un point de reprise</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Clavier</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>&amp;Texte plus grand</translation>
        </message>
        <message>
            <source>&amp;Later</source>
            <translation>P&amp;lus tard</translation>
        </message>
        <message>
            <source>&amp;Letter…</source>
            <translation>&amp;Lettre…</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>C&amp;lair</translation>
        </message>
        <message>
            <source>&amp;Lists…</source>
            <translation>&amp;Listes…</translation>
        </message>
        <message>
            <source>&amp;Manage…</source>
            <translation>Gérer…</translation>
        </message>
        <message>
            <source>&amp;Messages</source>
            <translation>&amp;Messages</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>&amp;Mois</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>Dé&amp;placer…</translation>
        </message>
        <message>
            <source>&amp;Narrower names</source>
            <translation>Noms pl&amp;us étroits</translation>
        </message>
        <message>
            <source>&amp;New engagement</source>
            <translation>Nou&amp;velle action</translation>
        </message>
        <message>
            <source>&amp;New plan…</source>
            <translation>&amp;Nouveau plan…</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>Volet &amp;suivant</translation>
        </message>
        <message>
            <source>&amp;No groups</source>
            <translation>&amp;Sans groupes</translation>
        </message>
        <message>
            <source>&amp;Open all groups</source>
            <translation>&amp;Ouvrir tous les groupes</translation>
        </message>
        <message>
            <source>&amp;Open in the panel</source>
            <translation>&amp;Ouvrir dans le volet</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>&amp;Overdue</source>
            <translation>En &amp;retard</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>C&amp;oller</translation>
        </message>
        <message>
            <source>&amp;Picture or list</source>
            <translation>&amp;Image ou liste</translation>
        </message>
        <message>
            <source>&amp;Preview and print</source>
            <translation>&amp;Aperçu et impression</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>V&amp;olet précédent</translation>
        </message>
        <message>
            <source>&amp;Proposed</source>
            <translation>&amp;Proposée</translation>
        </message>
        <message>
            <source>&amp;Record answer…</source>
            <translation>&amp;Enregistrer la réponse…</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Regions…</source>
            <translation>&amp;Régions…</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>Doc&amp;ument</translation>
        </message>
        <message>
            <source>&amp;Reported</source>
            <translation>&amp;Rapportée</translation>
        </message>
        <message>
            <source>&amp;Reports</source>
            <translation>&amp;Documents</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Pré&amp;férences…</translation>
        </message>
        <message>
            <source>&amp;Sheet to be filled in…</source>
            <translation>&amp;Feuille à remplir…</translation>
        </message>
        <message>
            <source>&amp;Show hidden rows</source>
            <translation>Mo&amp;ntrer les lignes masquées</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>Texte &amp;plus petit</translation>
        </message>
        <message>
            <source>&amp;Sort again</source>
            <translation>&amp;Trier de nouveau</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>É&amp;tat</translation>
        </message>
        <message>
            <source>&amp;Table</source>
            <translation>&amp;Tableau</translation>
        </message>
        <message>
            <source>&amp;Take in answers…</source>
            <translation>Reprendre des rép&amp;onses…</translation>
        </message>
        <message>
            <source>&amp;Take over…</source>
            <translation>Re&amp;prendre…</translation>
        </message>
        <message>
            <source>&amp;Tiers and weights…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>Ou&amp;tils</translation>
        </message>
        <message>
            <source>&amp;Travel</source>
            <translation>&amp;Déplacements</translation>
        </message>
        <message>
            <source>&amp;Under way</source>
            <translation>&amp;En cours</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Unite duplicates…</source>
            <translation>Réunir les &amp;doublons…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Weeks</source>
            <translation>&amp;Semaines</translation>
        </message>
        <message>
            <source>&amp;Wider names</source>
            <translation>Nom&amp;s plus larges</translation>
        </message>
        <message>
            <source>&amp;Year</source>
            <translation>&amp;Année</translation>
        </message>
        <message>
            <source>A calendar file of the engagement looked at</source>
            <translation>Fichier de calendrier de l’action affichée</translation>
        </message>
        <message>
            <source>A calendar file of the whole plan</source>
            <translation>Fichier de calendrier de tout le plan</translation>
        </message>
        <message>
            <source>A calendar file of what the filter shows, for Outlook, Thunderbird, Apple and Google</source>
            <translation>Fichier de calendrier de ce que montre le filtre, pour Outlook, Thunderbird, Apple et Google</translation>
        </message>
        <message>
            <source>A few weeks with much room for each day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A returned sheet, a mail or the reply of a calendar: see it first, then take it in</source>
            <translation>Une feuille renvoyée, un courriel ou la réponse d’un agenda : la voir d’abord, puis la reprendre</translation>
        </message>
        <message>
            <source>A workbook for a ministry without Entente, with a column for its answers</source>
            <translation>Un classeur pour un ministère sans Entente, avec une colonne pour ses réponses</translation>
        </message>
        <message>
            <source>A workbook of what the filter shows, with real dates and numbers</source>
            <translation>Classeur de ce que montre le filtre, avec de vraies dates et de vrais nombres</translation>
        </message>
        <message>
            <source>Add a post that is asked, with whoever holds it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an engagement as an idea, with what the view can tell of it</source>
            <translation>Ajouter une action à l’état d’idée, avec ce que la vue peut en dire</translation>
        </message>
        <message>
            <source>Add det&amp;ails…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add one of your own who travels or hosts: minister, chief of defence, chiefs of services</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add programme, delegation, costs, links and more to the engagement looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All who must agree have agreed; findings that block are mended or waived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>&amp;Comme le système</translation>
        </message>
        <message>
            <source>Ask foreign-ministry, development-ministry and embassy contacts about this engagement</source>
            <translation>Interroger les contacts du ministère des Affaires étrangères, du ministère du Développement et des ambassades sur cette action</translation>
        </message>
        <message>
            <source>Bac&amp;k</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Be&amp;gin from a template…</source>
            <translation>Commencer d’après un &amp;modèle…</translation>
        </message>
        <message>
            <source>Become the one who writes a plan that was only read here, once nobody else does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin a planning conference, a meeting beside a forum or a leg, as part of the engagement looked at</source>
            <translation>Commencer une conférence de planification, une rencontre en marge d’un forum ou une étape, comme partie de l’engagement consulté</translation>
        </message>
        <message>
            <source>Begin an engagement like one that is kept as a template, with its programme and agenda</source>
            <translation>Commencer un engagement semblable à un modèle, avec son programme et son ordre du jour</translation>
        </message>
        <message>
            <source>Bring in engagements from a spreadsheet or CSV file</source>
            <translation>Reprendre des actions d’un tableur ou d’un fichier CSV</translation>
        </message>
        <message>
            <source>Bring in engagements from a table copied in Word, Outlook or Excel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;SV: what the filter shows…</source>
            <translation>CSV : ce &amp;que montre le filtre…</translation>
        </message>
        <message>
            <source>C&amp;ancelled</source>
            <translation>A&amp;nnulée</translation>
        </message>
        <message>
            <source>C&amp;lear column filters</source>
            <translation>&amp;Effacer les filtres de colonne</translation>
        </message>
        <message>
            <source>C&amp;lose past engagements…</source>
            <translation>Clore &amp;les actions passées…</translation>
        </message>
        <message>
            <source>C&amp;lose plan</source>
            <translation>&amp;Fermer le plan</translation>
        </message>
        <message>
            <source>C&amp;overage</source>
            <translation>Co&amp;uverture</translation>
        </message>
        <message>
            <source>Ca&amp;lendar</source>
            <translation>&amp;Calendrier</translation>
        </message>
        <message>
            <source>Cal&amp;endar</source>
            <translation>C&amp;alendrier</translation>
        </message>
        <message>
            <source>Calendar (.ics): &amp;all engagements…</source>
            <translation>Calendrier (.ics) : &amp;toutes les actions…</translation>
        </message>
        <message>
            <source>Calendar (.ics): this &amp;engagement…</source>
            <translation>Calendrier (.ics) : cette &amp;action…</translation>
        </message>
        <message>
            <source>Call off a leg and all after it in one step, with the hosts to tell</source>
            <translation>Annuler une étape et toutes les suivantes en une fois, avec les hôtes à informer</translation>
        </message>
        <message>
            <source>Change one field of all selected engagements at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose colu&amp;mns…</source>
            <translation>&amp;Choisir les colonnes…</translation>
        </message>
        <message>
            <source>Choose what of the engagements to filter by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose which columns the table shows, and in which order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear fi&amp;lters</source>
            <translation>Effacer &amp;les filtres</translation>
        </message>
        <message>
            <source>Clearance &amp;form…</source>
            <translation>Formulaire d’au&amp;torisation…</translation>
        </message>
        <message>
            <source>Close &amp;all groups</source>
            <translation>&amp;Fermer tous les groupes</translation>
        </message>
        <message>
            <source>Close the plan and show the first page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Co&amp;mpare with…</source>
            <translation>Comparer &amp;avec…</translation>
        </message>
        <message>
            <source>Co&amp;mpleted</source>
            <translation>&amp;Achevée</translation>
        </message>
        <message>
            <source>Co&amp;ntacts</source>
            <translation>Co&amp;ntacts</translation>
        </message>
        <message>
            <source>Comma-separated text of what the filter shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy draft of a no&amp;tice</source>
            <translation>Cop&amp;ier le projet de notification</translation>
        </message>
        <message>
            <source>Copy the engagement as a new idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy what is selected, for Excel, Word and Outlook too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy what the exercise looked at holds of a notice to other states, line by line</source>
            <translation>Copier ce que l’exercice consulté contient d’une notification aux autres États, ligne par ligne</translation>
        </message>
        <message>
            <source>Correct an ask that was made, sent or answered: addressee, question, days, answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct as&amp;k…</source>
            <translation>Corriger la demande (&amp;k)…</translation>
        </message>
        <message>
            <source>Countr&amp;y page…</source>
            <translation>Fiche pa&amp;ys…</translation>
        </message>
        <message>
            <source>D&amp;elete</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <source>Dark letters on light ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days &amp;not fixed</source>
            <translation>&amp;Jours à fixer</translation>
        </message>
        <message>
            <source>Delete what is selected; it can be undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents to print or save, as they will come out</source>
            <translation>Les documents à imprimer ou à enregistrer, tels qu’ils sortiront</translation>
        </message>
        <message>
            <source>Draft &amp;mail…</source>
            <translation>&amp;Brouillon de courriel…</translation>
        </message>
        <message>
            <source>E&amp;dit here</source>
            <translation>Passer à l’écri&amp;ture</translation>
        </message>
        <message>
            <source>E&amp;ngagement</source>
            <translation>A&amp;ction</translation>
        </message>
        <message>
            <source>E&amp;xit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>Edits &amp;waiting…</source>
            <translation>&amp;Modifications en attente…</translation>
        </message>
        <message>
            <source>End the program; nothing needs to be saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagements as bars under a line of days, by country or otherwise</source>
            <translation>Les actions en barres sous une ligne de jours, par pays ou autrement</translation>
        </message>
        <message>
            <source>Engagements as rows, their fields as columns</source>
            <translation>Les actions en lignes, leurs champs en colonnes</translation>
        </message>
        <message>
            <source>Engagements by day, week, month or year</source>
            <translation>Les actions par jour, semaine, mois ou année</translation>
        </message>
        <message>
            <source>Every change is saved at once; this keeps a copy of the plan as it is now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every question to a ministry, with what came of it</source>
            <translation>Chaque demande à un ministère, et sa suite</translation>
        </message>
        <message>
            <source>Everybody in the plan, as vCards for an address book, a workbook or CSV</source>
            <translation>Toutes les personnes du plan, en vCard pour un carnet d’adresses, en classeur ou en CSV</translation>
        </message>
        <message>
            <source>Excel &amp;workbook: what the filter shows…</source>
            <translation>Classeur &amp;Excel : ce que montre le filtre…</translation>
        </message>
        <message>
            <source>Export &amp;findings…</source>
            <translation>Exporter les con&amp;stats…</translation>
        </message>
        <message>
            <source>Export as&amp;ks…</source>
            <translation>Exporter les &amp;demandes…</translation>
        </message>
        <message>
            <source>Export c&amp;ontacts…</source>
            <translation>Exporter les c&amp;ontacts…</translation>
        </message>
        <message>
            <source>Export coverage by &amp;region…</source>
            <translation>Exporter la couverture par &amp;région…</translation>
        </message>
        <message>
            <source>Export coverage by coun&amp;try…</source>
            <translation>Exporter la couverture par &amp;pays…</translation>
        </message>
        <message>
            <source>Export peop&amp;le…</source>
            <translation>Exporter &amp;les personnes…</translation>
        </message>
        <message>
            <source>Export what is &amp;due…</source>
            <translation>Exporter les &amp;échéances…</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>&amp;Plein écran</translation>
        </message>
        <message>
            <source>Fill &amp;down</source>
            <translation>Recopier vers le &amp;bas</translation>
        </message>
        <message>
            <source>Fill the host's clearance form from the record, and see what is missing and until when it can be sent</source>
            <translation>Remplir le formulaire d’autorisation du pays hôte d’après le dossier, et voir ce qui manque et jusqu’à quand l’envoyer</translation>
        </message>
        <message>
            <source>Filter &amp;by…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find people, posts and organisations that are there twice, and make one of two</source>
            <translation>Trouver les personnes, postes et organisations présents deux fois et n’en faire qu’un de deux</translation>
        </message>
        <message>
            <source>First &amp;steps</source>
            <translation>P&amp;remiers pas</translation>
        </message>
        <message>
            <source>Follow the colours of the desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For&amp;ward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Give engagements fields of your own: text, numbers, dates, choices, people</source>
            <translation>Donner aux engagements vos propres champs : texte, nombres, dates, choix, personnes</translation>
        </message>
        <message>
            <source>Give other dates, and see first what they would cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the names of the rows less room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the names of the rows more room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the selected cells what stands in the topmost, or in the cell above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back by as much time as is seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to where you were looking before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go forward again to where you came back from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on by as much time as is seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the links to programme, delegation, milestones and the other sections of the panel; arrows walk, Enter goes</source>
            <translation>Aller aux liens vers le programme, la délégation, les jalons et les autres rubriques du volet ; les flèches parcourent, Entrée y mène</translation>
        </message>
        <message>
            <source>Go to the next part of the window: filter, views, panel, findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the part of the window before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to today where days are shown</source>
            <translation>Aller à aujourd’hui là où des jours sont affichés</translation>
        </message>
        <message>
            <source>Have the views that show days go to one, typed as you speak it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much each country matters, and the share of each region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import &amp;from the clipboard…</source>
            <translation>Importer du presse-papiers (&amp;b)…</translation>
        </message>
        <message>
            <source>It is in the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is taking place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It takes place later; a date of review is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It took place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It took place and was reported on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was called off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was proposed to those who decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep filter, view and its arrangement under a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep what is shown in the saved view that is looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead times and &amp;norms…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out the row or the group where the keys are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let a leg slip, and see first how far the later ones must move and who is to be told</source>
            <translation>Décaler une étape et voir d’abord de combien les suivantes doivent bouger et qui doit en être informé</translation>
        </message>
        <message>
            <source>Let the columns of the table show every row again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light letters on dark ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look &amp;closer</source>
            <translation>&amp;Voir de plus près</translation>
        </message>
        <message>
            <source>Look at a plan without the right to change it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>M&amp;ore weeks</source>
            <translation>&amp;Plus de semaines</translation>
        </message>
        <message>
            <source>Ma&amp;ke milestones</source>
            <translation>Créer les &amp;jalons</translation>
        </message>
        <message>
            <source>Make all text larger, up to twice its size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make all text smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make an empty plan for your nation</source>
            <translation>Créer un plan vide pour votre nation</translation>
        </message>
        <message>
            <source>Make ne&amp;xt edition</source>
            <translation>Créer l’é&amp;dition suivante</translation>
        </message>
        <message>
            <source>Make the change again that was taken back</source>
            <translation>Refaire la modification annulée</translation>
        </message>
        <message>
            <source>Make the edition that follows in the series of the engagement looked at, by its rule</source>
            <translation>Créer l’édition qui suit dans la série de l’engagement affiché, selon sa règle</translation>
        </message>
        <message>
            <source>Make the milestones of its kind that the engagement does not have yet</source>
            <translation>Créer les jalons de sa nature que l’engagement n’a pas encore</translation>
        </message>
        <message>
            <source>Make what comes again in a plan year, and see it first: series, staff talks, forums, agreed lines</source>
            <translation>Créer ce qui revient dans une année de plan, après l’avoir vu : séries, réunions d’état-major, forums, lignes convenues</translation>
        </message>
        <message>
            <source>Menu of the &amp;row</source>
            <translation>Menu &amp;de la ligne</translation>
        </message>
        <message>
            <source>Milestones, answers, actions, reviews and waivers, overdue first</source>
            <translation>Jalons, réponses, actions, réexamens et dérogations, les retards d’abord</translation>
        </message>
        <message>
            <source>Move the &amp;rest of a deployment…</source>
            <translation>Déplacer le &amp;reste d’un déploiement…</translation>
        </message>
        <message>
            <source>New &amp;contact…</source>
            <translation>&amp;Nouveau contact…</translation>
        </message>
        <message>
            <source>New &amp;principal…</source>
            <translation>Nouvelle autorité (&amp;p)…</translation>
        </message>
        <message>
            <source>New engagement w&amp;ithin it</source>
            <translation>Nouvel en&amp;gagement en son sein</translation>
        </message>
        <message>
            <source>Note as gi&amp;ven…</source>
            <translation>Noter comme remis (&amp;k)…</translation>
        </message>
        <message>
            <source>Note who objected in time, which stops a silence procedure for all</source>
            <translation>Noter qui s’est opposé à temps, ce qui arrête une procédure de silence pour tous</translation>
        </message>
        <message>
            <source>Note who was given the dates of what is selected, to tell them when they change</source>
            <translation>Noter à qui les dates de la sélection ont été remises, pour le prévenir quand elles changent</translation>
        </message>
        <message>
            <source>One day by the hour, on the clock of each place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;read-only…</source>
            <translation>Ouvrir &amp;en lecture seule…</translation>
        </message>
        <message>
            <source>Open a plan file</source>
            <translation>Ouvrir un fichier de plan</translation>
        </message>
        <message>
            <source>Open a plan that a team shares on a PostgreSQL server</source>
            <translation>Ouvrir un plan qu’une équipe partage sur un serveur PostgreSQL</translation>
        </message>
        <message>
            <source>Open a plan with invented engagements to try things on</source>
            <translation>Ouvrir un plan aux actions inventées, pour s’exercer</translation>
        </message>
        <message>
            <source>Open in its own &amp;window</source>
            <translation>Ouvrir dans sa propre &amp;fenêtre</translation>
        </message>
        <message>
            <source>Open s&amp;hared plan…</source>
            <translation>Ouvrir &amp;un plan partagé…</translation>
        </message>
        <message>
            <source>Open the &amp;sample plan</source>
            <translation>Ouvrir &amp;le plan d’exemple</translation>
        </message>
        <message>
            <source>Open the engagement in a window of its own, to compare it with others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own f&amp;ields…</source>
            <translation>C&amp;hamps propres…</translation>
        </message>
        <message>
            <source>P&amp;lanned</source>
            <translation>P&amp;lanifiée</translation>
        </message>
        <message>
            <source>P&amp;ostponed</source>
            <translation>Rep&amp;ortée</translation>
        </message>
        <message>
            <source>Pane&amp;s</source>
            <translation>&amp;Volets</translation>
        </message>
        <message>
            <source>Paste an a&amp;nswer…</source>
            <translation>&amp;Coller une réponse…</translation>
        </message>
        <message>
            <source>Paste engagements, rows or cells that were copied here or in Excel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People, posts, objectives, kinds, countries and every other list, to see and change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period &amp;after</source>
            <translation>Période suivante</translation>
        </message>
        <message>
            <source>Period be&amp;fore</source>
            <translation>Période précédente</translation>
        </message>
        <message>
            <source>Plan &amp;properties…</source>
            <translation>Propriétés &amp;du plan…</translation>
        </message>
        <message>
            <source>Posts of ministries, embassies and hosts, and who holds them</source>
            <translation>Les postes des ministères, des ambassades et des hôtes, et leurs titulaires</translation>
        </message>
        <message>
            <source>Put asks under a text that is agreed to unless somebody objects before it runs out</source>
            <translation>Placer des demandes sous un texte réputé accepté si personne ne s’y oppose avant l’échéance</translation>
        </message>
        <message>
            <source>Put edited rows where order, groups and column filters have them now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the rows of the table into groups by any column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R&amp;oll the year…</source>
            <translation>Reconduire l’&amp;année…</translation>
        </message>
        <message>
            <source>Read about what has the focus, and everything else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again what the program has said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record an answer with the words copied from a mail, kept as they are</source>
            <translation>Noter une réponse avec les mots copiés d’un courriel, gardés tels quels</translation>
        </message>
        <message>
            <source>Record what a ministry answered, to one ask or several</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename and delete saved views, and share them in the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review the whole plan as of today and show the findings</source>
            <translation>Revoir tout le plan à la date du jour et montrer les constats</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Save a copy &amp;as…</source>
            <translation>Enregistrer une &amp;copie…</translation>
        </message>
        <message>
            <source>Saved &amp;views</source>
            <translation>Vues enregistrées</translation>
        </message>
        <message>
            <source>Say of what is over whether it took place, did not happen or was moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in the engagements that are shown</source>
            <translation>Chercher dans les actions affichées</translation>
        </message>
        <message>
            <source>See all that the plan keeps of each person, and erase somebody for good</source>
            <translation>Voir tout ce que le plan conserve de chaque personne et effacer quelqu’un définitivement</translation>
        </message>
        <message>
            <source>See and change the figures that findings go by, and where each comes from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See edits that could not be written yet, and decide where others changed the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See how the world is divided into regions, and make a division of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the changes of this session, and go back to one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the copies kept of this plan, and go back to one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the document as it will come out, then print or save it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what each next status of the engagement looked at asks for, and what is missing</source>
            <translation>Voir ce que demande chaque statut suivant de l’engagement regardé, et ce qui manque</translation>
        </message>
        <message>
            <source>See who changed which field when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See who was given what, and who still holds dates that are not so any more</source>
            <translation>Voir qui a reçu quoi, et qui détient encore des dates périmées</translation>
        </message>
        <message>
            <source>See, change and print the keys of all commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Tout sélectionner</translation>
        </message>
        <message>
            <source>Select everything that is shown where the keys are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shi&amp;ft several…</source>
            <translation>Dé&amp;caler plusieurs…</translation>
        </message>
        <message>
            <source>Shift the selection, or what the filter shows, and see first what would follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show &amp;more time</source>
            <translation>Voir &amp;plus de temps</translation>
        </message>
        <message>
            <source>Show again the rows that were hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all engagements again</source>
            <translation>Montrer de nouveau toutes les actions</translation>
        </message>
        <message>
            <source>Show beside the days what may fall into them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show less time, more widely; + on the timeline does so too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show more time, less widely; − on the timeline does so too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show one week less, with more room for each day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show one week more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only rows with certain words, days, figures or choices in a column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide all fields of the engagement looked at</source>
            <translation>Montrer ou masquer tous les champs de l’action affichée</translation>
        </message>
        <message>
            <source>Show or hide what the review says of the plan</source>
            <translation>Montrer ou masquer ce que la revue dit du plan</translation>
        </message>
        <message>
            <source>Show text in the size that the system has set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the asks whose answer is late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the fields of the engagement looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the groups alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the headings of the groups alone, with their counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the period after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the period before: a year, a month, or what the view steps by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the period of the filter whole, or the plan year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the rows of every group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the rows of every group of the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the rows of the table one below the other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the saved view as it was saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what a picture shows as a list, and back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what was kept under a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show where this plan and another one, or a copy of it, differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silence &amp;broken by…</source>
            <translation>&amp;Silence rompu par…</translation>
        </message>
        <message>
            <source>Six weeks around a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody thought of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a s&amp;ilence procedure…</source>
            <translation>Lancer une procédure de s&amp;ilence…</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation>T&amp;hème</translation>
        </message>
        <message>
            <source>T&amp;imeline</source>
            <translation>&amp;Frise</translation>
        </message>
        <message>
            <source>Table la&amp;yout</source>
            <translation>Di&amp;sposition du tableau</translation>
        </message>
        <message>
            <source>Take back the last change</source>
            <translation>Revenir sur la dernière modification</translation>
        </message>
        <message>
            <source>Text si&amp;ze</source>
            <translation>Taill&amp;e du texte</translation>
        </message>
        <message>
            <source>The asks that Coordination shows, with how each stands today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contacts that their view shows, as a workbook or CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The days shown as a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figures of the plan year shown in Coverage, a row for each country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figures of the plan year shown in Coverage, a row for each region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The findings that their panel shows, with what to do about each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of what is due, as its view shows it</source>
            <translation>La liste des échéances, telle que sa vue la montre</translation>
        </message>
        <message>
            <source>The other side said no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The strongest contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ti&amp;meline</source>
            <translation>F&amp;rise</translation>
        </message>
        <message>
            <source>Title, organisation, marking, plan year and issue of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To&amp;day</source>
            <translation>Au&amp;jourd’hui</translation>
        </message>
        <message>
            <source>Twelve months, with dots for what each day holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a command, an engagement, a country, a contact or a date, and go there</source>
            <translation>Saisir une commande, une action, un pays, un contact ou une date, et s’y rendre</translation>
        </message>
        <message>
            <source>Undo &amp;history…</source>
            <translation>&amp;Historique des annulations…</translation>
        </message>
        <message>
            <source>Use the whole screen; the same command leads back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version, licences and sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a new plan needs, and what is done of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can be done with the bar or the row where the keys are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is d&amp;ue</source>
            <translation>Éch&amp;éances</translation>
        </message>
        <message>
            <source>What is kept of &amp;whom…</source>
            <translation>Données &amp;conservées par personne…</translation>
        </message>
        <message>
            <source>What the next ste&amp;p needs…</source>
            <translation>Ce &amp;que demande l’étape suivante…</translation>
        </message>
        <message>
            <source>What we last promised a country, whom we met there, what is open and what comes next</source>
            <translation>Ce que nous avons promis à un pays, qui nous y avons rencontré, ce qui reste ouvert et la suite</translation>
        </message>
        <message>
            <source>Where the nation is present, and where it is absent</source>
            <translation>Où la nation est présente, et où elle est absente</translation>
        </message>
        <message>
            <source>Who &amp;holds what…</source>
            <translation>&amp;Qui détient quoi…</translation>
        </message>
        <message>
            <source>Who is away on which day, one line for each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a mail draft about this engagement, with invitation and enclosures, to be sent by you</source>
            <translation>Écrire un brouillon de courriel sur cette action, avec invitation et pièces jointes, que vous enverrez vous-même</translation>
        </message>
        <message>
            <source>Write a note verbale, a letter to a ministry or a read-out about this engagement, for Word</source>
            <translation>Écrire une note verbale, une lettre à un ministère ou un compte rendu sur cette action, pour Word</translation>
        </message>
        <message>
            <source>Write a plan that a computer which is gone still holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the plan as it is now into another file; this one stays open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own settings on this computer</source>
            <translation>Vos préférences sur cet ordinateur</translation>
        </message>
        <message>
            <source>{format}: what the filter shows…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AddressFields</name>
        <message>
            <source>Always (require)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Always, with a certificate that is checked (verify-full)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check server and port: a port is a number such as 5432.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encryption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If the server offers it (prefer)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the database that holds the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the server, or the folder of its socket.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste it here if you were given one: it fills the fields below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: plans.mod.example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole address</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n constat</numerusform>
                <numerusform>%n constats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n going on</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Day not fixed: {window}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagement</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Today, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>day not fixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
    <context>
        <name>AnswersBack</name>
        <message>
            <source>1 answer taken in from {file}.</source>
            <translation>1 réponse reprise de {file}.</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>Sheets, mails and replies that came back</source>
            <translation>Feuilles, courriels et réponses revenus</translation>
        </message>
        <message>
            <source>Take in answers</source>
            <translation>Reprendre des réponses</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{count} answers taken in from {file}.</source>
            <translation>{count} réponses reprises de {file}.</translation>
        </message>
    </context>
    <context>
        <name>AskCommands</name>
        <message>
            <source>Close</source>
            <translation>Clore</translation>
        </message>
        <message>
            <source>Conditions…</source>
            <translation>Conditions…</translation>
        </message>
        <message>
            <source>Correct ask…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Mark sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record answer…</source>
            <translation>Enregistrer la réponse…</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard holds no text.</source>
            <translation>Le presse-papiers ne contient pas de texte.</translation>
        </message>
        <message>
            <source>They have it</source>
            <translation>Ils l’ont reçue</translation>
        </message>
        <message>
            <source>They want to know more</source>
            <translation>Ils veulent en savoir plus</translation>
        </message>
        <message>
            <source>They were told more</source>
            <translation>Ils ont été renseignés</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Another question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer due</source>
            <translation>Réponse due</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask about {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must be answered before the engagement can be confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom to ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} engagements</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AskEntry</name>
        <message>
            <source>Answer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the ask of {whom}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the answer of {whom}</source>
            <translation>Enregistrer la réponse de {whom}</translation>
        </message>
    </context>
    <context>
        <name>AskSection</name>
        <message>
            <source>Answer all…</source>
            <translation>Répondre à toutes…</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Réponse…</translation>
        </message>
        <message>
            <source>Ask…</source>
            <translation>Demande…</translation>
        </message>
        <message>
            <source>Coordination</source>
            <translation>Coordination</translation>
        </message>
        <message>
            <source>Draft a mail about this engagement</source>
            <translation>Préparer un courriel sur cette action</translation>
        </message>
        <message>
            <source>Letter…</source>
            <translation>Lettre…</translation>
        </message>
        <message>
            <source>Mail…</source>
            <translation>Courriel…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open the asks in Coordination</source>
            <translation>Ouvrir les demandes dans Coordination</translation>
        </message>
        <message>
            <source>Record an answer to the open asks</source>
            <translation>Enregistrer une réponse aux demandes ouvertes</translation>
        </message>
        <message>
            <source>Write a letter about this engagement</source>
            <translation>Écrire une lettre sur cette action</translation>
        </message>
        <message>
            <source>nobody asked yet</source>
            <translation>personne n’a encore été interrogé</translation>
        </message>
    </context>
    <context>
        <name>AskSheetDialog</name>
        <message>
            <source>A workbook with a column for the answers, for those who have no Entente. What comes back is taken in with Coordinate, Take in answers.</source>
            <translation>Un classeur avec une colonne pour les réponses, pour ceux qui n’ont pas Entente. Ce qui revient se reprend par Coordonner, Reprendre des réponses.</translation>
        </message>
        <message>
            <source>Asks about</source>
            <translation>Demandes sur</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Pour qui</translation>
        </message>
        <message>
            <source>Nothing in it: choose others.</source>
            <translation>Rien dedans : choisissez-en d’autres.</translation>
        </message>
        <message>
            <source>Save sheet…</source>
            <translation>Enregistrer la feuille…</translation>
        </message>
        <message>
            <source>Sheet to be filled in</source>
            <translation>Feuille à remplir</translation>
        </message>
        <message>
            <source>{asks} without an answer in it.</source>
            <translation>{asks} sans réponse dedans.</translation>
        </message>
    </context>
    <context>
        <name>AskSheets</name>
        <message>
            <source>All of it is marked above {marking}. Nothing was written.</source>
            <translation>Tout est classifié au-dessus de {marking}. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Classeur Excel</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Marquer comme envoyées</translation>
        </message>
        <message>
            <source>No ask waits for an answer: there is nothing to fill in.</source>
            <translation>Aucune demande n’attend de réponse : il n’y a rien à remplir.</translation>
        </message>
        <message>
            <source>Questions to {title}</source>
            <translation>Questions à {title}</translation>
        </message>
        <message>
            <source>Save sheet</source>
            <translation>Enregistrer la feuille</translation>
        </message>
        <message>
            <source>Save sheet, marked {marking}</source>
            <translation>Enregistrer la feuille, classifiée {marking}</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
        </message>
        <message>
            <source>all engagements</source>
            <translation>toutes les actions</translation>
        </message>
        <message>
            <source>the {count} engagements selected</source>
            <translation>les {count} actions choisies</translation>
        </message>
        <message>
            <source>what the filter shows</source>
            <translation>ce que montre le filtre</translation>
        </message>
        <message>
            <source>{asks} to {title} written to {path}, marked {marking}.</source>
            <translation>{asks} à {title} : écrit dans {path}, classifié {marking}.</translation>
        </message>
        <message>
            <source>{asks} to {title} written to {path}.</source>
            <translation>{asks} à {title} : écrit dans {path}.</translation>
        </message>
    </context>
    <context>
        <name>AskSuggestions</name>
        <message>
            <source>Choose whom to ask: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that the default matrix wants has been asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No post answers for this: choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>required</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the usual day, {day}, has passed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AskTable</name>
        <message>
            <source>Asks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AskingAgain</name>
        <message numerus="yes">
            <source>%n engagement(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) answered for {what} of {about}. Ask again?</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n post(s) answered for {what} of ‘{title}’. Ask again?</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Ask all again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No, note it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the objections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the old assets</source>
            <translation>les anciens moyens</translation>
        </message>
        <message>
            <source>the old countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the old dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the old dates and country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the old level</source>
            <translation>l’ancien niveau</translation>
        </message>
        <message>
            <source>the old purpose</source>
            <translation>l’ancien objet</translation>
        </message>
        <message>
            <source>the old units</source>
            <translation>les anciennes unités</translation>
        </message>
        <message>
            <source>{country}, the old country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{post} answered for {what} of ‘{title}’. Ask again?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message numerus="yes">
            <source>%n file(s) could not be attached.</source>
            <translation>
                <numerusform>%n fichier n’a pas pu être joint.</numerusform>
                <numerusform>%n fichiers n’ont pas pu être joints.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be attached; the others were.</source>
            <translation>
                <numerusform>%n fichier n’a pas pu être joint ; les autres l’ont été.</numerusform>
                <numerusform>%n fichiers n’ont pas pu être joints ; les autres l’ont été.</numerusform>
            </translation>
        </message>
        <message>
            <source>A copy of {file} was opened; what is changed there is not kept.</source>
            <translation>Une copie de {file} a été ouverte ; ce qui y est modifié n’est pas conservé.</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Joindre un fichier</translation>
        </message>
        <message>
            <source>Attaching {file}</source>
            <translation>Ajout de {file}</translation>
        </message>
        <message numerus="yes">
            <source>Kept in the plan now: %n file(s).</source>
            <translation>
                <numerusform>Conservé dans le plan : %n fichier.</numerusform>
                <numerusform>Conservés dans le plan : %n fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <source>No program on this computer opens {file}.</source>
            <translation>Aucun programme de cet ordinateur n’ouvre {file}.</translation>
        </message>
        <message>
            <source>Nothing was changed. Save it, and open it with a program of your choice.</source>
            <translation>Rien n’a été modifié. Enregistrez-le, et ouvrez-le avec un programme de votre choix.</translation>
        </message>
        <message>
            <source>Nothing was changed. Save it, have it checked, and open it there if you trust it.</source>
            <translation>Rien n’a été modifié. Enregistrez-le, faites-le vérifier, et ouvrez-le là-bas si vous lui faites confiance.</translation>
        </message>
        <message>
            <source>Opening {file}</source>
            <translation>Ouverture de {file}</translation>
        </message>
        <message>
            <source>Save the attachment</source>
            <translation>Enregistrer la pièce jointe</translation>
        </message>
        <message>
            <source>Saving {file}</source>
            <translation>Enregistrement de {file}</translation>
        </message>
        <message>
            <source>The attachment was saved as {path}.</source>
            <translation>La pièce jointe a été enregistrée sous {path}.</translation>
        </message>
        <message>
            <source>The plan was not changed. Mend the cause, or choose another file or folder, and try again.</source>
            <translation>Le plan n’a pas été modifié. Corrigez la cause, ou choisissez un autre fichier ou dossier, puis réessayez.</translation>
        </message>
        <message>
            <source>{ending} files</source>
            <translation>Fichiers {ending}</translation>
        </message>
        <message>
            <source>{file} cannot be read or written ({reason}).</source>
            <translation>{file} ne peut être ni lu ni écrit ({reason}).</translation>
        </message>
        <message>
            <source>{file} is kept in the plan now.</source>
            <translation>{file} est maintenant conservé dans le plan.</translation>
        </message>
        <message>
            <source>{file} is not opened from here: the system might run it as a program.</source>
            <translation>{file} ne s’ouvre pas d’ici : le système pourrait l’exécuter comme un programme.</translation>
        </message>
    </context>
    <context>
        <name>BackupKeeping</name>
        <message>
            <source>Settings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{trouble} It is your folder for backups. They are kept in the usual folder meanwhile. Bring it back, or choose another one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupsDialog</name>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies are made by themselves while you work. Nothing is lost by going back: the plan as it is now is kept too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No copies yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>They are made by themselves while you work; Ctrl+S keeps one at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Why it was kept</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Badges</name>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>%n aujourd’hui</numerusform>
                <numerusform>%n aujourd’hui</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n lacune</numerusform>
                <numerusform>%n lacunes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Beginning</name>
        <message>
            <source>New engagement</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BulkEdit</name>
        <message>
            <source>+7 or -3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bulk edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change 1 engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change {count} engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a new value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>New value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old and new values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift the dates by days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{changed}, {count} refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {total} will change</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>+{count} more</source>
            <translation>+{count} autres</translation>
        </message>
        <message>
            <source>Answer due {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer was due {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>Milestone due {day}</source>
            <translation>Jalon attendu le {day}</translation>
        </message>
        <message>
            <source>Milestone was due {day}</source>
            <translation>Jalon était attendu le {day}</translation>
        </message>
        <message>
            <source>Nothing in {period}, and nothing after it. Last engagement: {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in {period}.</source>
            <translation>Rien dans {period}.</translation>
        </message>
        <message>
            <source>Nothing in {period}. Next engagement: {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing on fixed days in {period}; what may fall into it stands beside: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing passes the filter.</source>
            <translation>Rien ne passe le filtre.</translation>
        </message>
        <message>
            <source>This plan has no engagements yet. Double-click a day, or press Ctrl+N, to plan one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>now {dates}</source>
            <translation>désormais {dates}</translation>
        </message>
        <message>
            <source>{due}: {post}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalendarEdits</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarGestures</name>
        <message>
            <source>All through these days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a day with the arrows; Enter puts it there, Esc puts it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due on {day}</source>
            <translation>À échéance le {day}</translation>
        </message>
        <message>
            <source>Go to the month or the weeks first, where there are days to put it on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press Tab to go to an engagement of the day; then Ctrl and the arrows move it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan is open for reading only. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalendarHead</name>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n semaine</numerusform>
                <numerusform>%n semaines</numerusform>
            </translation>
        </message>
        <message>
            <source>Days shown</source>
            <translation>Jours affichés</translation>
        </message>
        <message>
            <source>Go to today (Ctrl+T)</source>
            <translation>Aller à aujourd’hui (Ctrl+T)</translation>
        </message>
        <message>
            <source>Number of weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Semaines</translation>
        </message>
    </context>
    <context>
        <name>CalendarScreen</name>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Go to the calendar first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
    </context>
    <context>
        <name>CancelRest</name>
        <message numerus="yes">
            <source>Cancel %n engagement(s)</source>
            <translation>
                <numerusform>Annuler %n engagement</numerusform>
                <numerusform>Annuler %n engagements</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel the rest of a deployment</source>
            <translation>Annuler le reste d’un déploiement</translation>
        </message>
        <message>
            <source>Cancelled would be: {legs}.</source>
            <translation>Seraient annulés : {legs}.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <source>Copy the hosts to tell</source>
            <translation>Copier les hôtes à informer</translation>
        </message>
        <message>
            <source>Hosts to tell</source>
            <translation>Hôtes à informer</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Les garder</translation>
        </message>
        <message>
            <source>Say why first.</source>
            <translation>Dites d’abord pourquoi.</translation>
        </message>
        <message>
            <source>Why it is cancelled</source>
            <translation>Motif de l’annulation</translation>
        </message>
    </context>
    <context>
        <name>CellDelegate</name>
        <message>
            <source>not in this filter</source>
            <translation>hors de ce filtre</translation>
        </message>
    </context>
    <context>
        <name>CellGestures</name>
        <message>
            <source>1 row copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the cell to fill down from, and those below it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard holds no cells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These cells cannot be filled down: they are worked out, or each engagement has its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CellList</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagement</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Engagements of the cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
    </context>
    <context>
        <name>CellMenu</name>
        <message>
            <source>List engagements	Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan here…	Ctrl+N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set tier…	F2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set weight…	F2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Centre</name>
        <message>
            <source>Views</source>
            <translation>Vues</translation>
        </message>
    </context>
    <context>
        <name>ChoicePopup</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n choisi</numerusform>
                <numerusform>%n choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fit. Type on, or press Down to choose.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Find in {title}</source>
            <translation>Chercher dans {title}</translation>
        </message>
        <message>
            <source>“{typed}” is in no entry of this list.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClearanceFormDialog</name>
        <message>
            <source>Clearance form for {what}</source>
            <translation>Formulaire d’autorisation pour {what}</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulaire</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Mention</translation>
        </message>
        <message>
            <source>Missing: {fields}</source>
            <translation>Il manque : {fields}</translation>
        </message>
        <message>
            <source>Nothing that is required is missing.</source>
            <translation>Rien d’obligatoire ne manque.</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>To be filled in by hand: {fields}</source>
            <translation>À remplir à la main : {fields}</translation>
        </message>
        <message>
            <source>Working copy, with what is missing and until when it can be sent</source>
            <translation>Copie de travail, avec ce qui manque et jusqu’à quand l’envoyer</translation>
        </message>
    </context>
    <context>
        <name>ClosePast</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close past engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close {engagements}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did not happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagement</source>
            <translation>Engagement</translation>
        </message>
        <message>
            <source>Engagements that are over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead office</source>
            <translation>Bureau pilote</translation>
        </message>
        <message>
            <source>Leave open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New dates, such as 3-5 mar 27 or +2w</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select one or several, with Ctrl+A all of them, and say what became of them. What nothing is said of stays as it is. All of it is one step and can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the dates to which it was moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was to be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What became of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it did not happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stays open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>these days are over too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>type the new dates below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{engagements} to close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} ({key})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClosingPast</name>
        <message>
            <source>Nothing that was planned is over and still open.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>As at first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a column</source>
            <translation>Chercher une colonne</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space ticks; Alt+Up and Alt+Down move.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColumnFilterDialog</name>
        <message>
            <source>= alone finds empty cells, * filled ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of these words, in any order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choices</source>
            <translation>Choix</translation>
        </message>
        <message>
            <source>Contains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only these; without a tick, all. Space ticks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as 5, 3-10, &gt;20.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as March 2027, 3-5 mar 27, Q2, &gt;= 1 jun 27.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{choice} ({count})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColumnList</name>
        <message>
            <source>How many, and which</source>
            <translation>Combien, et lesquels</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation>replié</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation>déplié</translation>
        </message>
        <message>
            <source>{section} ({count})</source>
            <translation>{section} ({count})</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPage</name>
        <message>
            <source>1 of {count} different values needs a hand.</source>
            <translation>1 valeur sur {count} demande une intervention.</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column {number}, without a head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not read: another column fills the same field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one value needs a hand.</source>
            <translation>La seule valeur demande une intervention.</translation>
        </message>
        <message>
            <source>What is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it fills</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{unread} of {count} different values need a hand.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>&gt; commands   @ contacts   # countries   = views   ? help   new … a new engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command, engagement, country, contact or date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command, an engagement, a country, a contact or a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is called so. “new” and what you plan makes an engagement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComparisonDialog</name>
        <message numerus="yes">
            <source>%n record(s) differ. Nothing was changed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Copy as table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both hold the same records with the same values. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation>Relevé</translation>
        </message>
        <message>
            <source>There</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan beside {other}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConditionList</name>
        <message>
            <source>Conditions of {whom}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Conditions</name>
        <message>
            <source>Open a plan first</source>
            <translation>Ouvrez d’abord un plan</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo {edit}</source>
            <translation>Rétablir : {edit}</translation>
        </message>
        <message>
            <source>Select an engagement first</source>
            <translation>Sélectionnez d’abord une action</translation>
        </message>
        <message>
            <source>There is nothing to redo</source>
            <translation>Il n’y a rien à rétablir</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation>Il n’y a rien à annuler</translation>
        </message>
        <message>
            <source>This plan is open for reading only</source>
            <translation>Ce plan est ouvert en lecture seule</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo {edit}</source>
            <translation>Annuler : {edit}</translation>
        </message>
    </context>
    <context>
        <name>ConditionsDialog</name>
        <message>
            <source>Conditions</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>What the answers depend on</source>
            <translation>Ce dont dépendent les réponses</translation>
        </message>
    </context>
    <context>
        <name>ContactCard</name>
        <message>
            <source>All countries</source>
            <translation>Tous les pays</translation>
        </message>
        <message>
            <source>Answers as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Countries it covers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Regions it covers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person; the post keeps its asks when the holder changes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContactsScreen</name>
        <message numerus="yes">
            <source>%n contact(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n en retard</numerusform>
                <numerusform>%n en retard</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Add the posts of the ministries and embassies that you ask; each engagement then knows whom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands for contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Couvre</translation>
        </message>
        <message>
            <source>Find a contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New contact…</source>
            <translation>Nouveau contact…</translation>
        </message>
        <message>
            <source>New principal…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked {asked}, {waiting} waiting, {late} overdue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoordinationBar</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Asked of</source>
            <translation>Demandé à</translation>
        </message>
        <message>
            <source>More commands on the selected asks</source>
            <translation>Autres commandes sur les demandes sélectionnées</translation>
        </message>
        <message>
            <source>Only open</source>
            <translation>Seulement ouvertes</translation>
        </message>
        <message>
            <source>Which asks</source>
            <translation>Quelles demandes</translation>
        </message>
    </context>
    <context>
        <name>CoordinationScreen</name>
        <message>
            <source>1 engagement has not been asked about yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked of</source>
            <translation>Demandé à</translation>
        </message>
        <message>
            <source>Coordination</source>
            <translation>Coordination</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Every engagement to come has been asked about, as far as the filter shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the ask to correct, and press F2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits for an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>attendu le {day}</translation>
        </message>
        <message>
            <source>{count} engagements have not been asked about yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} · due within 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{open}, {late} overdue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message numerus="yes">
            <source>%n copies pasted as ideas, the first on {dates}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n engagement(s) copied. Paste puts copies where you are.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of what was copied is no longer in the plan.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>At most {most} engagements can be copied at once; nothing was. Copy fewer, or export them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what to copy first: click an engagement, Ctrl+click for more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted: {title}, {dates}, as an idea.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan is open for reading only. Nothing was pasted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Corner</name>
        <message>
            <source>Whole plan, per week</source>
            <translation>Tout le plan, par semaine</translation>
        </message>
    </context>
    <context>
        <name>CorrectAskDialog</name>
        <message>
            <source>Correct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct answer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Must be answered before the engagement can be confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record answer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>{field}: type a whole number, 0 for none.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CorrectionDialog</name>
        <message>
            <source>A mail draft with calendars, or calendars alone: what moved is updated in their calendar, what is called off is cancelled. Once it is written, it is noted that they were told.</source>
            <translation>Un brouillon de courriel avec calendriers, ou des calendriers seuls : ce qui a bougé est mis à jour dans leur calendrier, ce qui n’a pas lieu y est annulé. Une fois écrit, il est noté qu’ils ont été prévenus.</translation>
        </message>
        <message>
            <source>An address of yours; it is remembered on this computer.</source>
            <translation>Une adresse à vous ; elle est retenue sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Answers go to</source>
            <translation>Les réponses vont à</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Rectification</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Write correction…</source>
            <translation>Écrire la rectification…</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} autres</translation>
        </message>
        <message>
            <source>name@example.org</source>
            <translation>nom@exemple.org</translation>
        </message>
    </context>
    <context>
        <name>Corrections</name>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Correction for {name}</source>
            <translation>Rectification pour {name}</translation>
        </message>
        <message>
            <source>Correction for {name} written to {path}, marked {marking}.</source>
            <translation>Rectification pour {name} écrite dans {path}, marquée {marking}.</translation>
        </message>
        <message>
            <source>Correction for {name} written to {path}.</source>
            <translation>Rectification pour {name} écrite dans {path}.</translation>
        </message>
        <message>
            <source>Mail draft</source>
            <translation>Brouillon de courriel</translation>
        </message>
        <message>
            <source>There is no e-mail address for {name}: type it in the contact, or print a change slip.</source>
            <translation>Il n’y a pas d’adresse électronique pour {name} : saisissez-la dans le contact, ou imprimez un avis de modification.</translation>
        </message>
        <message>
            <source>Write the correction</source>
            <translation>Écrire la rectification</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>actions</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>amphibious, heliborne and parachute troops</source>
            <translation>
                <numerusform>%n soldat amphibie, héliporté ou parachutiste</numerusform>
                <numerusform>%n soldats amphibies, héliportés ou parachutistes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answers</source>
            <translation>
                <numerusform>réponse</numerusform>
                <numerusform>réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answers already recorded</source>
            <translation>
                <numerusform>réponse déjà notée</numerusform>
                <numerusform>réponses déjà notées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answers refused</source>
            <translation>
                <numerusform>réponse refusée</numerusform>
                <numerusform>réponses refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answers to be decided</source>
            <translation>
                <numerusform>réponse à trancher</numerusform>
                <numerusform>réponses à trancher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>armoured combat vehicles</source>
            <translation>
                <numerusform>%n véhicule blindé de combat</numerusform>
                <numerusform>%n véhicules blindés de combat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>asks</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>blockers</source>
            <translation>
                <numerusform>%n point bloquant</numerusform>
                <numerusform>%n points bloquants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>calendars that left hold</source>
            <translation>
                <numerusform>%n calendrier diffusé contient encore</numerusform>
                <numerusform>%n calendriers diffusés contiennent encore</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>changed answers</source>
            <translation>
                <numerusform>réponse changée</numerusform>
                <numerusform>réponses changées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>columns</source>
            <translation>
                <numerusform>%n colonne</numerusform>
                <numerusform>%n colonnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>conditions</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>confirmed</source>
            <translation>
                <numerusform>confirmée</numerusform>
                <numerusform>confirmées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>contacts</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>costs</source>
            <translation>
                <numerusform>%n coût</numerusform>
                <numerusform>%n coûts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>countries</source>
            <translation>
                <numerusform>pays</numerusform>
                <numerusform>pays</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>countries and regions</source>
            <translation>
                <numerusform>%n pays ou région</numerusform>
                <numerusform>%n pays et régions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>countries with a tier</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>days</source>
            <translation>
                <numerusform>jour</numerusform>
                <numerusform>jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>done</source>
            <translation>
                <numerusform>faite</numerusform>
                <numerusform>faites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>due days</source>
            <translation>
                <numerusform>échéance</numerusform>
                <numerusform>échéances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>earlier versions</source>
            <translation>
                <numerusform>%n version antérieure</numerusform>
                <numerusform>%n versions antérieures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>engagements</source>
            <translation>
                <numerusform>action</numerusform>
                <numerusform>actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>findings</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>gaps</source>
            <translation>
                <numerusform>%n lacune</numerusform>
                <numerusform>%n lacunes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>going on from before</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>hours</source>
            <translation>
                <numerusform>heure</numerusform>
                <numerusform>heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ideas</source>
            <translation>
                <numerusform>idée</numerusform>
                <numerusform>idées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ideas and proposals</source>
            <translation>
                <numerusform>%n idée ou proposition</numerusform>
                <numerusform>%n idées et propositions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>items of programmes</source>
            <translation>
                <numerusform>point de programme</numerusform>
                <numerusform>points de programmes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>kilometres</source>
            <translation>
                <numerusform>kilomètre</numerusform>
                <numerusform>kilomètres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>kinds of engagement</source>
            <translation>
                <numerusform>type d’action</numerusform>
                <numerusform>types d’action</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>lines</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>milestones</source>
            <translation>
                <numerusform>%n jalon</numerusform>
                <numerusform>%n jalons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>months</source>
            <translation>
                <numerusform>mois</numerusform>
                <numerusform>mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more countries</source>
            <translation>
                <numerusform>%n autre pays</numerusform>
                <numerusform>%n autres pays</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more norms</source>
            <translation>
                <numerusform>autre norme</numerusform>
                <numerusform>autres normes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nautical miles</source>
            <translation>
                <numerusform>%n mille marin</numerusform>
                <numerusform>%n milles marins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>new answers</source>
            <translation>
                <numerusform>nouvelle réponse</numerusform>
                <numerusform>nouvelles réponses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>notes</source>
            <translation>
                <numerusform>%n information</numerusform>
                <numerusform>%n informations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>objectives</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>pages</source>
            <translation>
                <numerusform>page</numerusform>
                <numerusform>pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>passports</source>
            <translation>
                <numerusform>%n passeport</numerusform>
                <numerusform>%n passeports</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>pieces of artillery</source>
            <translation>
                <numerusform>%n pièce d'artillerie</numerusform>
                <numerusform>%n pièces d'artillerie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>planned</source>
            <translation>
                <numerusform>planifiée</numerusform>
                <numerusform>planifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>principals</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>questions</source>
            <translation>
                <numerusform>question</numerusform>
                <numerusform>questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>recipients hold</source>
            <translation>
                <numerusform>destinataire détient</numerusform>
                <numerusform>destinataires détiennent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>records</source>
            <translation>
                <numerusform>fiche</numerusform>
                <numerusform>fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>regions</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>reminders</source>
            <translation>
                <numerusform>rappel</numerusform>
                <numerusform>rappels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>requests for visit</source>
            <translation>
                <numerusform>%n demande de visite</numerusform>
                <numerusform>%n demandes de visite</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>rows</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>rows without an answer</source>
            <translation>
                <numerusform>ligne sans réponse</numerusform>
                <numerusform>lignes sans réponse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>sideline meetings</source>
            <translation>
                <numerusform>%n entretien en marge</numerusform>
                <numerusform>%n entretiens en marge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>sorties</source>
            <translation>
                <numerusform>%n sortie</numerusform>
                <numerusform>%n sorties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tanks</source>
            <translation>
                <numerusform>%n char</numerusform>
                <numerusform>%n chars</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>things due</source>
            <translation>
                <numerusform>%n chose à faire</numerusform>
                <numerusform>%n choses à faire</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>troops</source>
            <translation>
                <numerusform>%n soldat</numerusform>
                <numerusform>%n soldats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>visitors</source>
            <translation>
                <numerusform>%n visiteur</numerusform>
                <numerusform>%n visiteurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>warnings</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>weeks</source>
            <translation>
                <numerusform>semaine</numerusform>
                <numerusform>semaines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>without fixed days</source>
            <translation>
                <numerusform>sans jours fixés</numerusform>
                <numerusform>sans jours fixés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>working days</source>
            <translation>
                <numerusform>jour ouvré</numerusform>
                <numerusform>jours ouvrés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountryDialog</name>
        <message>
            <source>&amp;Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country before</source>
            <translation>Pays précédent</translation>
        </message>
        <message>
            <source>Country page: {country}</source>
            <translation>Fiche pays : {country}</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Next country</source>
            <translation>Pays suivant</translation>
        </message>
        <message>
            <source>Open what the line speaks of</source>
            <translation>Ouvrir ce dont parle la ligne</translation>
        </message>
        <message>
            <source>See the sheet of this country as it will come out, then print or save it</source>
            <translation>Voir la fiche de ce pays telle qu’elle sortira, puis l’imprimer ou l’enregistrer</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What the plan tells of the country</source>
            <translation>Ce que le plan dit du pays</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
    </context>
    <context>
        <name>CountryList</name>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>{name} (also {other})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CountryPages</name>
        <message>
            <source>No country has a tier or an engagement yet. Give one a tier in Coverage.</source>
            <translation>Aucun pays n’a encore de rang ni d’engagement. Donnez-en un à un pays dans Couverture.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Days at start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only gaps</source>
            <translation>Seulement les lacunes</translation>
        </message>
        <message>
            <source>Only what has a gap, today or foretold: short of a norm of its tier, or of its weight</source>
            <translation>Seulement ce qui a une lacune, aujourd'hui ou annoncée : sous une norme de sa catégorie ou sous son poids</translation>
        </message>
        <message>
            <source>Plan an engagement in the country and the period of the cell (Ctrl+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan here…</source>
            <translation>Planifier ici…</translation>
        </message>
        <message>
            <source>Plan year</source>
            <translation>Année du plan</translation>
        </message>
        <message>
            <source>Plan year {year}</source>
            <translation>Année de plan {year}</translation>
        </message>
        <message>
            <source>Priorities…</source>
            <translation>Priorités…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Show all days of an engagement where it starts, not where they fall</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoverageNote</name>
        <message>
            <source>No tiers or weights are set, so no gaps can be shown. Set them under “Priorities…”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what the filter shows is counted, in any period: the plan year is chosen here. States and shares speak of the whole plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The period of the filter does not narrow these figures: the plan year is chosen here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CoverageScreen</name>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
    </context>
    <context>
        <name>DayEdit</name>
        <message>
            <source>4 dec, +2w</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A day is needed, for example today or +2w.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type one day, for example 4 dec or +2w.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, in {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {days} ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” was not understood. Type for example 4 dec or +2w.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DayGrid</name>
        <message>
            <source>Hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing without a time of day</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DayPicking</name>
        <message>
            <source>Pick a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} (Alt+Down or F4)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DayPopup</name>
        <message>
            <source>Enter takes the day, Esc leaves the field as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter takes the week of the day, Esc leaves the week as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {day}. Now take the last day; Enter for this one day alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the first day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The month after (Page Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The month before (Page Up)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>{day}, today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, week {week}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: {names} ({country})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DaysChoice</name>
        <message>
            <source>Plan year</source>
            <translation>Année du plan</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semaine</translation>
        </message>
    </context>
    <context>
        <name>Deleting</name>
        <message>
            <source>Delete nothing</source>
            <translation>Ne rien supprimer</translation>
        </message>
        <message>
            <source>Delete them too</source>
            <translation>Les supprimer aussi</translation>
        </message>
        <message>
            <source>Delete {count} engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete {count} engagements?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is one step and can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep them alone</source>
            <translation>Les garder à part</translation>
        </message>
    </context>
    <context>
        <name>Deletions</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>DensityStrip</name>
        <message numerus="yes">
            <source>%n engagement(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message>
            <source>All engagements, counted per week</source>
            <translation>Toutes les actions, comptées par semaine</translation>
        </message>
    </context>
    <context>
        <name>Deployments</name>
        <message>
            <source>Copy the list</source>
            <translation>Copier la liste</translation>
        </message>
        <message>
            <source>To be told: {hosts}.</source>
            <translation>À informer : {hosts}.</translation>
        </message>
    </context>
    <context>
        <name>Domain</name>
        <message>
            <source>! {words:capital}</source>
            <translation>! {words:capital}</translation>
        </message>
        <message>
            <source>({marking}) {title}</source>
            <translation>({marking}) {title}</translation>
        </message>
        <message>
            <source>09:30, on the first day</source>
            <translation>09:30, le premier jour</translation>
        </message>
        <message>
            <source>1 character that the fonts of this document do not have stands as its Unicode number, such as [U+13000]; an accent is left out.</source>
            <translation>1 caractère que les polices de ce document n'ont pas figure par son numéro Unicode, comme [U+13000] ; un accent est omis.</translation>
        </message>
        <message>
            <source>1 core</source>
            <translation>1 essentiel</translation>
        </message>
        <message>
            <source>1 engagement, folded</source>
            <translation>1 action, repliée</translation>
        </message>
        <message>
            <source>1 needs a hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 reminder</source>
            <translation>1 relance</translation>
        </message>
        <message>
            <source>16:00, on the last day</source>
            <translation>16:00, le dernier jour</translation>
        </message>
        <message>
            <source>2 important</source>
            <translation>2 important</translation>
        </message>
        <message>
            <source>3 maintain</source>
            <translation>3 à entretenir</translation>
        </message>
        <message>
            <source>3 mar 27 14:30, in UTC</source>
            <translation>3 mar 27 14:30, en UTC</translation>
        </message>
        <message>
            <source>3-5 mar 27, wk 14, +2w</source>
            <translation>3-5 mar 27, wk 14, +2w</translation>
        </message>
        <message>
            <source>4 minimal</source>
            <translation>4 minimal</translation>
        </message>
        <message>
            <source>5+5 Defence Initiative, chiefs of defence</source>
            <translation>Initiative 5+5 Défense, chefs d’état-major</translation>
        </message>
        <message>
            <source>5+5 Defence Initiative, ministers of defence</source>
            <translation>Initiative 5+5 Défense, ministres de la défense</translation>
        </message>
        <message>
            <source>A backup cannot be put in the place of the shared plan at {location}. Nothing was changed. Restore it as a file and open that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy of ‘{title}’.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A counterpart needs a person or a post. Choose one.</source>
            <translation>Un interlocuteur a besoin d’une personne ou d’un poste. Choisissez-en un.</translation>
        </message>
        <message>
            <source>A division of the world is made in Tools, Regions: as a copy of another one, or new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A document covers at most {years} years, and this is {days} days. Nothing was printed. Choose a shorter period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A family holds many kinds; drop it on a kind's row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file is attached in the panel of its engagement: Add details, Attachment.</source>
            <translation>Un fichier se joint dans le volet de son engagement : Ajouter des détails, Pièce jointe.</translation>
        </message>
        <message>
            <source>A finding is waived where it is shown: in the list of findings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lead time has 0 to {most} days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new {one}: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A norm lies between 1 and {most}; leave it empty for none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A page for each country: promises, last contacts by level, what is open, what comes next</source>
            <translation>Une page par pays : promesses, derniers contacts par niveau, ce qui reste ouvert, la suite</translation>
        </message>
        <message>
            <source>A page for each engagement: every field, its parts, the ministries' answers, what to check</source>
            <translation>Une page par engagement : chaque champ, ses parties, les réponses des ministères, ce qui est à vérifier</translation>
        </message>
        <message>
            <source>A passport must be good for 6 months after the return: {who}.</source>
            <translation>Un passeport doit rester valable 6 mois après le retour : {who}.</translation>
        </message>
        <message>
            <source>A person needs a name or an office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A plan year begins in a month from 1 to 12. No plan was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A post needs a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A principal needs a name or an office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A region holds many countries; drop it on a country's row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A region needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A region scheme needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A region stays in its division of the world. Make a new region in the other one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A saved view needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sheet for each month, and a list of everything on them</source>
            <translation>Une feuille par mois, et la liste de tout ce qui s’y trouve</translation>
        </message>
        <message>
            <source>A view is kept from the menu View, as it is shown then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A waiver needs a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A waiver needs the name of whoever answers for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A weight lies between 0 and 100 per cent. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A withdrawn ask has no answer. Ask again first. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A withdrawn ask has no answer. Take back one of the two. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ASEAN Defence Ministers' Meeting</source>
            <translation>Réunion des ministres de la défense de l’ASEAN</translation>
        </message>
        <message>
            <source>ASEAN Defence Ministers' Meeting-Plus</source>
            <translation>Réunion élargie des ministres de la défense de l’ASEAN (ADMM-Plus)</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>Absences</translation>
        </message>
        <message>
            <source>Accepted by {who} until lifted: {reason}</source>
            <translation>Accepté par {who} jusqu’à sa levée : {reason}</translation>
        </message>
        <message>
            <source>Accepted by {who} until {day}: {reason}</source>
            <translation>Accepté par {who} jusqu’au {day} : {reason}</translation>
        </message>
        <message>
            <source>Accepts silence procedures</source>
            <translation>Accepte la procédure de silence</translation>
        </message>
        <message>
            <source>Accommodation</source>
            <translation>Hébergement</translation>
        </message>
        <message>
            <source>Accreditations</source>
            <translation>Accréditations</translation>
        </message>
        <message>
            <source>Accredited to</source>
            <translation>Accrédité auprès de</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Accusé de réception</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Actions overdue</source>
            <translation>Actions en retard</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Activity concurrence</source>
            <translation>Accord sur l’action</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Réel</translation>
        </message>
        <message>
            <source>Added on</source>
            <translation>Ajouté le</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>African Chiefs of Defense Conference</source>
            <translation>Conférence des chefs d’état-major africains</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Agreed at</source>
            <translation>Convenue lors de</translation>
        </message>
        <message>
            <source>Agreed plan lines</source>
            <translation>Lignes convenues du plan</translation>
        </message>
        <message>
            <source>Agreed, not programmed</source>
            <translation>Convenu, non programmé</translation>
        </message>
        <message>
            <source>Agreement basis</source>
            <translation>Base de l’accord</translation>
        </message>
        <message>
            <source>Agreement expires before the end</source>
            <translation>Accord échu avant la fin</translation>
        </message>
        <message>
            <source>Agreement of those asked</source>
            <translation>Accord de ceux qui sont consultés</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Accords</translation>
        </message>
        <message>
            <source>Agrément</source>
            <translation>Agrément</translation>
        </message>
        <message>
            <source>Aim reached</source>
            <translation>But atteint</translation>
        </message>
        <message>
            <source>Aims</source>
            <translation>Buts</translation>
        </message>
        <message>
            <source>Aircraft</source>
            <translation>Aéronef</translation>
        </message>
        <message>
            <source>Aircraft visit</source>
            <translation>Visite d’aéronef</translation>
        </message>
        <message>
            <source>Aircraft visits</source>
            <translation>Visites d’aéronefs</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>All countries</source>
            <translation>Tous les pays</translation>
        </message>
        <message>
            <source>All engagements</source>
            <translation>Toutes les actions</translation>
        </message>
        <message>
            <source>All nations together</source>
            <translation>Toutes les nations réunies</translation>
        </message>
        <message>
            <source>All nations together bring {what}; “{measure}” holds from {limits:and} on ({source}). The last day to notify is {latest:weekday}, {days} before the start.</source>
            <translation>Toutes les nations réunies amènent {what} ; « {measure} » vaut à partir de {limits:and} ({source}). Le dernier jour pour notifier est le {latest:weekday}, {days} avant le début.</translation>
        </message>
        <message>
            <source>All that a ministry is asked, by kind and due day, with room for its answers</source>
            <translation>Tout ce qui est demandé à un ministère, par nature et par échéance, avec la place de répondre</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Toute la durée</translation>
        </message>
        <message>
            <source>All {count} engagements linked to {name}, {title}, begin after the ninth month of the plan year; the first is {engagement}, {dates}.</source>
            <translation>Les {count} actions rattachées à {name}, {title}, commencent toutes après le neuvième mois de l’année du plan ; la première est {engagement}, {dates}.</translation>
        </message>
        <message>
            <source>All, each engagement once</source>
            <translation>Total, chaque action une fois</translation>
        </message>
        <message>
            <source>Allotment</source>
            <translation>Dotation</translation>
        </message>
        <message>
            <source>Also with {region}, printed elsewhere</source>
            <translation>Aussi avec {region}, imprimé ailleurs</translation>
        </message>
        <message>
            <source>Alternates</source>
            <translation>Suppléants</translation>
        </message>
        <message>
            <source>Alumni met</source>
            <translation>Anciens élèves rencontrés</translation>
        </message>
        <message>
            <source>Amphibious, heliborne and parachute troops</source>
            <translation>Militaires amphibies, héliportés et parachutistes</translation>
        </message>
        <message>
            <source>An accredited post has nobody in it: nobody reports, supports visits or keeps the contacts.</source>
            <translation>Un poste accrédité est sans titulaire : personne ne rend compte, n'appuie les visites ni n'entretient les contacts.</translation>
        </message>
        <message>
            <source>An answer cannot have come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An ask cannot have been sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An ask cannot take its own place. Nothing was changed.</source>
            <translation>Une demande ne peut pas se remplacer elle-même. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>An engagement needs a title. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An organisation needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Announced on</source>
            <translation>Annoncée le</translation>
        </message>
        <message>
            <source>Another file was put in the place of this plan ({location}), or another program wrote to it. Nothing was written to it, and what you see here is kept in memory. Save a copy elsewhere, compare the two, or open the one that is there now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answer due</source>
            <translation>Réponse due</translation>
        </message>
        <message>
            <source>Answer due at {moment}, and none is noted.</source>
            <translation>Réponse due à {moment}, et aucune n’est notée.</translation>
        </message>
        <message>
            <source>Answer holds for</source>
            <translation>La réponse vaut pour</translation>
        </message>
        <message>
            <source>Answer holds from</source>
            <translation>La réponse vaut à partir du</translation>
        </message>
        <message>
            <source>Answer holds until</source>
            <translation>La réponse vaut jusqu’au</translation>
        </message>
        <message>
            <source>Answer of {whom}: due {then} instead of {was}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer to be reminded of</source>
            <translation>Réponse à rappeler</translation>
        </message>
        <message>
            <source>Answer, by the clock of UTC, and note the instant in “Answered at”.</source>
            <translation>Répondez, à l’heure UTC, et notez l’instant sous « Répondu à ».</translation>
        </message>
        <message>
            <source>Answered and withdrawn</source>
            <translation>Répondues et retirées</translation>
        </message>
        <message>
            <source>Answered at</source>
            <translation>Répondu à</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>Répondu par</translation>
        </message>
        <message>
            <source>Answered for {was}; asked again on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered for {was}; not asked again for {now} ({day}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered on</source>
            <translation>Répondu le</translation>
        </message>
        <message>
            <source>Answers for</source>
            <translation>Répond pour</translation>
        </message>
        <message>
            <source>Answers to come</source>
            <translation>Réponses attendues</translation>
        </message>
        <message>
            <source>Any days in rows as you choose, whole or cut into sheets that belong side by side</source>
            <translation>Les jours voulus en lignes au choix, en entier ou en feuilles à poser côte à côte</translation>
        </message>
        <message>
            <source>Any host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any lead</source>
            <translation>Tout responsable</translation>
        </message>
        <message>
            <source>Anything else that you want to say goes under “{remarks}”. Words of your own in place of an answer of the list are read by a person, so that nothing is taken for more than you said.</source>
            <translation>Tout ce que vous voulez dire d’autre va sous « {remarks} ». Vos propres mots à la place d’une réponse de la liste sont lus par une personne, pour que rien ne soit pris pour plus que vous n’avez dit.</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approuvé par</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approuvé par</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Armoured combat vehicles</source>
            <translation>Véhicules blindés de combat</translation>
        </message>
        <message>
            <source>Arms Trade Treaty</source>
            <translation>Traité sur le commerce des armes</translation>
        </message>
        <message>
            <source>Arms-control check</source>
            <translation>Vérification de maîtrise des armements</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>Arrangements</source>
            <translation>Dispositions</translation>
        </message>
        <message>
            <source>Arrival and departure</source>
            <translation>Arrivée et départ</translation>
        </message>
        <message>
            <source>Arrival group</source>
            <translation>Groupe d’arrivée</translation>
        </message>
        <message>
            <source>Arrives</source>
            <translation>Arrive</translation>
        </message>
        <message>
            <source>Arrives, UTC</source>
            <translation>Arrivée, UTC</translation>
        </message>
        <message>
            <source>Artillery, 100 mm and above</source>
            <translation>Artillerie de 100 mm et plus</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>À la date du</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Ask again for other days or another place, or cancel it and tell the host.</source>
            <translation>Demandez de nouveau pour d’autres jours ou un autre lieu, ou annulez et informez l’hôte.</translation>
        </message>
        <message>
            <source>Ask counterparts from the list of gaps, and add the meetings as parts of this engagement.</source>
            <translation>Sollicitez des homologues d’après la liste des lacunes, et ajoutez les rencontres comme parties de cet engagement.</translation>
        </message>
        <message>
            <source>Ask for a clearance for the exercise, or take it out of the exercise.</source>
            <translation>Demander une autorisation pour l’exercice, ou le retirer de l’exercice.</translation>
        </message>
        <message>
            <source>Ask for agrément, press for the answer, or put the arrival off.</source>
            <translation>Demandez l'agrément, relancez pour la réponse ou reportez l'arrivée.</translation>
        </message>
        <message>
            <source>Ask for another berth, port or airfield, lie at anchor, or send another one.</source>
            <translation>Demandez un autre poste à quai, port ou aérodrome, mouillez au large, ou envoyez-en un autre.</translation>
        </message>
        <message>
            <source>Ask for clearance today and say why it is late, or begin on {earliest:weekday} or later.</source>
            <translation>Demandez l’autorisation aujourd’hui en expliquant le retard, ou commencez le {earliest:weekday} ou plus tard.</translation>
        </message>
        <message>
            <source>Ask for somebody of equal rank, or have it explained beforehand.</source>
            <translation>Demandez quelqu’un de rang égal, ou faites-le expliquer d’avance.</translation>
        </message>
        <message>
            <source>Ask for the answer before, or find out who else stands in: {who}.</source>
            <translation>Demandez la réponse avant, ou cherchez qui d’autre assure la suppléance : {who}.</translation>
        </message>
        <message>
            <source>Ask for the answer before, or find out who stands in, and set the deputy.</source>
            <translation>Demandez la réponse avant, ou cherchez qui assure la suppléance et indiquez l’adjoint.</translation>
        </message>
        <message>
            <source>Ask id</source>
            <translation>Id de la demande</translation>
        </message>
        <message>
            <source>Ask of {post}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the deputy, {who}, or for the answer before.</source>
            <translation>Demandez à l’adjoint, {who}, ou demandez la réponse avant.</translation>
        </message>
        <message>
            <source>Ask the development ministry for the classification and note it, or pay from another line.</source>
            <translation>Demandez le classement au ministère du développement et notez-le, ou payez sur une autre ligne.</translation>
        </message>
        <message>
            <source>Ask the host to change the clearance and record the new one, or go back to it.</source>
            <translation>Demandez à l’hôte de modifier l’autorisation et enregistrez la nouvelle, ou revenez à ce qu’elle dit.</translation>
        </message>
        <message>
            <source>Ask the host which days to avoid, and enter them in the list of periods.</source>
            <translation>Demandez à l’hôte les jours à éviter, et inscrivez-les dans la liste des périodes.</translation>
        </message>
        <message>
            <source>Ask the partner or the attaché, and note the answer with its day in the record of the training.</source>
            <translation>Demandez au partenaire ou à l’attaché, et notez la réponse avec son jour dans la fiche de la formation.</translation>
        </message>
        <message>
            <source>Ask {whom} for an answer to these days, or go back to the days that they agreed to.</source>
            <translation>Demander à {whom} une réponse pour ces jours, ou revenir aux jours acceptés.</translation>
        </message>
        <message>
            <source>Asked again after a material change</source>
            <translation>Redemandée après un changement important</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>Demandé par</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Demandée le</translation>
        </message>
        <message>
            <source>Asks</source>
            <translation>Demandes</translation>
        </message>
        <message>
            <source>Asks that are late</source>
            <translation>Demandes en retard</translation>
        </message>
        <message>
            <source>Asks that are not sent</source>
            <translation>Demandes non envoyées</translation>
        </message>
        <message>
            <source>Asks without an answer</source>
            <translation>Demandes sans réponse</translation>
        </message>
        <message>
            <source>Assessment older than the unit list</source>
            <translation>Évaluation plus ancienne que la liste des unités</translation>
        </message>
        <message>
            <source>Asset</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Asset committed twice</source>
            <translation>Moyen engagé deux fois</translation>
        </message>
        <message>
            <source>Assets</source>
            <translation>Moyens</translation>
        </message>
        <message>
            <source>Assistance money of {line} for what is not eligible</source>
            <translation>Fonds d'aide de {line} pour ce qui n'est pas éligible</translation>
        </message>
        <message>
            <source>At most {percent} % should. Most of it: {countries}.</source>
            <translation>{percent} % au plus le devraient. Pour l'essentiel : {countries}.</translation>
        </message>
        <message>
            <source>At most {rows} rows can be pasted at once. Nothing was changed. Paste in parts, or import the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the same time, by the clocks of their places: {pairs}.</source>
            <translation>En même temps, à l’heure de leurs lieux : {pairs}.</translation>
        </message>
        <message>
            <source>At the same time: {what}.</source>
            <translation>En même temps : {what}.</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présence</translation>
        </message>
        <message>
            <source>Attendances of forums</source>
            <translation>Présences aux forums</translation>
        </message>
        <message>
            <source>Attended by</source>
            <translation>Qui y assiste</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Public</translation>
        </message>
        <message>
            <source>Australia Group</source>
            <translation>Groupe d’Australie</translation>
        </message>
        <message>
            <source>Australia Group plenary</source>
            <translation>Plénière du Groupe d’Australie</translation>
        </message>
        <message>
            <source>Australia-US Ministerial Consultations</source>
            <translation>Consultations ministérielles Australie–États-Unis</translation>
        </message>
        <message>
            <source>Away while needed</source>
            <translation>Absence pendant un engagement</translation>
        </message>
        <message>
            <source>Band or culture team</source>
            <translation>Musique ou équipe culturelle</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>Situation de départ</translation>
        </message>
        <message>
            <source>Beam</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <source>Beijing Xiangshan Forum</source>
            <translation>Forum de Xiangshan, Pékin</translation>
        </message>
        <message>
            <source>Berth</source>
            <translation>Poste à quai</translation>
        </message>
        <message>
            <source>Between {one} and {other} are {kilometres} and {left}; the way takes {needed}, with rest after the change of clocks.</source>
            <translation>Entre {one} et {other} il y a {kilometres} et {left} ; le trajet prend {needed}, repos après le décalage horaire compris.</translation>
        </message>
        <message>
            <source>Between {one} and {other} are {kilometres} and {left}; the way takes {needed}.</source>
            <translation>Entre {one} et {other} il y a {kilometres} et {left} ; le trajet prend {needed}.</translation>
        </message>
        <message>
            <source>Bilateral issues</source>
            <translation>Questions bilatérales</translation>
        </message>
        <message>
            <source>Bilateral measures</source>
            <translation>Mesures bilatérales</translation>
        </message>
        <message>
            <source>Bilateral meeting or staff talks</source>
            <translation>Réunion bilatérale ou entretiens d’état-major</translation>
        </message>
        <message>
            <source>Biography</source>
            <translation>Biographie</translation>
        </message>
        <message>
            <source>Biological Weapons Convention</source>
            <translation>Convention sur les armes biologiques</translation>
        </message>
        <message>
            <source>Boats</source>
            <translation>Embarcations</translation>
        </message>
        <message>
            <source>Both ends</source>
            <translation>Les deux côtés</translation>
        </message>
        <message>
            <source>Bound at the same time, from deployment to recovery: {what}.</source>
            <translation>Engagés en même temps, du déploiement au repli : {what}.</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Brief contribution</source>
            <translation>Contribution au dossier</translation>
        </message>
        <message>
            <source>Broken by</source>
            <translation>Rompue par</translation>
        </message>
        <message>
            <source>Broken on</source>
            <translation>Rompue le</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Budget confirmation</source>
            <translation>Confirmation budgétaire</translation>
        </message>
        <message>
            <source>Budget line</source>
            <translation>Ligne budgétaire</translation>
        </message>
        <message>
            <source>Budget lines</source>
            <translation>Lignes budgétaires</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>CSBM and non-proliferation</source>
            <translation>MDCS et non-prolifération</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Calendar on paper</source>
            <translation>Calendrier sur papier</translation>
        </message>
        <message>
            <source>Calendar, a sheet a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>Call list</source>
            <translation>Liste d’appels</translation>
        </message>
        <message>
            <source>Call sign</source>
            <translation>Indicatif</translation>
        </message>
        <message>
            <source>Call sign of the flight</source>
            <translation>Indicatif du vol</translation>
        </message>
        <message>
            <source>Cargo</source>
            <translation>Fret</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Cas</translation>
        </message>
        <message>
            <source>Change slip</source>
            <translation>Avis de modification</translation>
        </message>
        <message>
            <source>Changes for {recipient}</source>
            <translation>Modifications pour {recipient}</translation>
        </message>
        <message>
            <source>Channel of the answer</source>
            <translation>Voie de la réponse</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifié le</translation>
        </message>
        <message>
            <source>Chemical Weapons Convention</source>
            <translation>Convention sur les armes chimiques</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Choix</translation>
        </message>
        <message>
            <source>Choose a lead time first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a level from L1 to L5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another region of the scheme for the countries of ‘{title}’.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose days that lie outside, or ask the host which days it can keep free.</source>
            <translation>Choisissez des jours en dehors, ou demandez à l’hôte quels jours il peut garder libres.</translation>
        </message>
        <message>
            <source>Choose other days before it is planned, or send the deputy.</source>
            <translation>Choisissez d’autres jours avant de la planifier, ou envoyez le suppléant.</translation>
        </message>
        <message>
            <source>Choose the engagements that it tells of. Nothing was noted.</source>
            <translation>Choisissez les actions dont il est question. Rien n’a été noté.</translation>
        </message>
        <message>
            <source>Choose the kind of engagement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the organisation of this post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose two different entries of one list. Nothing was changed.</source>
            <translation>Choisissez deux entrées différentes d’une même liste. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Choose who broke silence: one of those that it was put to. Nothing was changed.</source>
            <translation>Choisissez qui a rompu le silence : l’un de ceux à qui le texte a été soumis. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Choose whom the lead time holds for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose whom to ask. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clearance for {title} is {late} late</source>
            <translation>L’autorisation pour {title} a {late} de retard</translation>
        </message>
        <message>
            <source>Clearance form</source>
            <translation>Formulaire d’autorisation</translation>
        </message>
        <message>
            <source>Clearance late</source>
            <translation>Autorisation en retard</translation>
        </message>
        <message>
            <source>Clearance no longer fits</source>
            <translation>L’autorisation ne convient plus</translation>
        </message>
        <message>
            <source>Clearance of {country}</source>
            <translation>Autorisation : {country}</translation>
        </message>
        <message>
            <source>Clearance of {who} ends before {title} does</source>
            <translation>L’avis favorable pour {who} finit avant {title}</translation>
        </message>
        <message>
            <source>Clearance request</source>
            <translation>Demande d’autorisation</translation>
        </message>
        <message>
            <source>Clearances</source>
            <translation>Autorisations</translation>
        </message>
        <message>
            <source>Cleared by</source>
            <translation>Autorisée par</translation>
        </message>
        <message>
            <source>Cleared on</source>
            <translation>Avis favorable du</translation>
        </message>
        <message>
            <source>Cleared until</source>
            <translation>Avis favorable jusqu’au</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Comes after</source>
            <translation>Vient après</translation>
        </message>
        <message>
            <source>Comes again</source>
            <translation>Revient</translation>
        </message>
        <message>
            <source>Comma-separated text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commanded by</source>
            <translation>Commandé par</translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>Indisponibilités</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Concerne</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>Condition breached</source>
            <translation>Condition enfreinte</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Conditions come with the answer that sets them: correct the answer and write them there.</source>
            <translation>Les conditions viennent avec la réponse qui les pose : corriger la réponse et les y écrire.</translation>
        </message>
        <message>
            <source>Conditions, one a line</source>
            <translation>Conditions, une par ligne</translation>
        </message>
        <message>
            <source>Conditions, remarks</source>
            <translation>Conditions, remarques</translation>
        </message>
        <message>
            <source>Conditions, remarks, who answers</source>
            <translation>Conditions, remarques, qui répond</translation>
        </message>
        <message>
            <source>Conference of Defense Ministers of the Americas</source>
            <translation>Conférence des ministres de la défense des Amériques</translation>
        </message>
        <message>
            <source>Confidence- and security-building measure</source>
            <translation>Mesure de confiance et de sécurité</translation>
        </message>
        <message>
            <source>Confidence-building measures</source>
            <translation>Mesures de confiance et de sécurité</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmée</translation>
        </message>
        <message>
            <source>Confirmed against advice</source>
            <translation>Confirmée malgré un avis contraire</translation>
        </message>
        <message>
            <source>Contact at {level} with {country}: becomes a gap on {day}</source>
            <translation>Contact au niveau {level} avec {country} : lacune à partir du {day}</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Coordination</source>
            <translation>Coordination</translation>
        </message>
        <message>
            <source>Coordination sheet</source>
            <translation>Feuille de coordination</translation>
        </message>
        <message>
            <source>Correction: {count}</source>
            <translation>Rectification : {count}</translation>
        </message>
        <message>
            <source>Correction: {title}</source>
            <translation>Rectification : {title}</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Coûts</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Compté</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Compté en</translation>
        </message>
        <message>
            <source>Counterpart</source>
            <translation>Homologue</translation>
        </message>
        <message>
            <source>Counterpart level</source>
            <translation>Niveau homologue</translation>
        </message>
        <message>
            <source>Counterparts</source>
            <translation>Homologues</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Countries stay in the plan, because engagements and regions name them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Country sheet</source>
            <translation>Fiche pays</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Compte comme</translation>
        </message>
        <message>
            <source>Counts as high-level contact</source>
            <translation>Compte comme contact de haut niveau</translation>
        </message>
        <message>
            <source>Courtesy calls</source>
            <translation>Visites de courtoisie</translation>
        </message>
        <message>
            <source>Cover and care</source>
            <translation>Couverture et précautions</translation>
        </message>
        <message>
            <source>Cover by agreement</source>
            <translation>Couverture par accord</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Coverage by country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage by region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Covers</source>
            <translation>Couvre</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Équipage</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Monnaie</translation>
        </message>
        <message>
            <source>DELETE FROM search_words WHERE number = :number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DM</source>
            <translation>MDev</translation>
        </message>
        <message>
            <source>Dangerous goods</source>
            <translation>Matières dangereuses</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Date open</source>
            <translation>Ouverte</translation>
        </message>
        <message>
            <source>Date open: may begin in one of several quarters.</source>
            <translation>Date ouverte : peuvent commencer dans l’un de plusieurs trimestres.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Dates confirmed by the organiser</source>
            <translation>Dates confirmées par l’organisateur</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Day by day for one principal or all: where, when, with whom, by the clock of the place and of home</source>
            <translation>Jour par jour, pour une autorité ou toutes : où, quand, avec qui, à l'heure locale et à celle du pays</translation>
        </message>
        <message>
            <source>Day of visitors</source>
            <translation>Journée des visiteurs</translation>
        </message>
        <message>
            <source>Day on which it is looked at again</source>
            <translation>Jour du réexamen</translation>
        </message>
        <message>
            <source>Day set by hand</source>
            <translation>Jour fixé à la main</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Days around it</source>
            <translation>Jours autour</translation>
        </message>
        <message>
            <source>Days before</source>
            <translation>Jours avant</translation>
        </message>
        <message>
            <source>Days not fixed, may fall into this period</source>
            <translation>Jours non fixés, possibles dans cette période</translation>
        </message>
        <message>
            <source>Days stand in the quarter in which they fall. A tier is met where each of its norms is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days to report</source>
            <translation>Jours pour le rapport</translation>
        </message>
        <message>
            <source>Dayton and other sub-regional agreements</source>
            <translation>Dayton et autres accords sous-régionaux</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Declared</source>
            <translation>Déclaré</translation>
        </message>
        <message>
            <source>Deepest draught</source>
            <translation>Plus grand tirant d’eau</translation>
        </message>
        <message>
            <source>Delegates</source>
            <translation>Délégués</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Délégation</translation>
        </message>
        <message>
            <source>Delegations</source>
            <translation>Délégations</translation>
        </message>
        <message>
            <source>Delegations, timetable by the clock of the place and of home, who is still there, and gifts</source>
            <translation>Délégations, horaire à l’heure du lieu et de chez soi, qui est encore là, et cadeaux</translation>
        </message>
        <message>
            <source>Delete all but one of them, or give them titles that tell them apart.</source>
            <translation>Supprimez-les toutes sauf une, ou donnez-leur des intitulés distincts.</translation>
        </message>
        <message>
            <source>Delete {ref} or {other_ref}, or give them titles that tell them apart.</source>
            <translation>Supprimez {ref} ou {other_ref}, ou donnez-leur des intitulés distincts.</translation>
        </message>
        <message>
            <source>Deleted field</source>
            <translation>Champ supprimé</translation>
        </message>
        <message>
            <source>Deliverables and signings</source>
            <translation>Résultats et signatures</translation>
        </message>
        <message>
            <source>Dependants</source>
            <translation>Personnes à charge</translation>
        </message>
        <message>
            <source>Deployed by</source>
            <translation>Déployé au plus tard le</translation>
        </message>
        <message>
            <source>Deployment and recovery</source>
            <translation>Déploiement et repli</translation>
        </message>
        <message>
            <source>Deployment from</source>
            <translation>Déploiement à partir du</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Adjoint</translation>
        </message>
        <message>
            <source>Deputy post</source>
            <translation>Poste adjoint</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Development assistance</source>
            <translation>Aide au développement</translation>
        </message>
        <message>
            <source>Development assistance classification</source>
            <translation>Classement en aide au développement</translation>
        </message>
        <message>
            <source>Development ministry</source>
            <translation>Ministère du Développement</translation>
        </message>
        <message>
            <source>Development view</source>
            <translation>Avis du développement</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Régime alimentaire</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Disclosure limits</source>
            <translation>Limites de divulgation</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Diffusion</translation>
        </message>
        <message>
            <source>Divers</source>
            <translation>Plongeurs</translation>
        </message>
        <message>
            <source>Division of the world</source>
            <translation>Découpage du monde</translation>
        </message>
        <message>
            <source>Divisions of the world</source>
            <translation>Découpages du monde</translation>
        </message>
        <message>
            <source>Do it, agree on a new day, or drop it and say why.</source>
            <translation>Faites-la, convenez d’une autre date, ou abandonnez-la en disant pourquoi.</translation>
        </message>
        <message>
            <source>Do it, and tick it in “What is due”; or give it another day.</source>
            <translation>Faites-le et cochez-le dans « Ce qui est à faire », ou donnez-lui un autre jour.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Faites</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Faite le</translation>
        </message>
        <message>
            <source>Draft after issue {issue} · {day}</source>
            <translation>Projet d’après l’édition {issue} · {day}</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Ébauches</translation>
        </message>
        <message>
            <source>Draught</source>
            <translation>Tirant d'eau</translation>
        </message>
        <message>
            <source>Draught at the berth</source>
            <translation>Tirant d’eau au poste</translation>
        </message>
        <message>
            <source>Dress</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>Drones</source>
            <translation>Drones</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Due before start</source>
            <translation>Échéance avant le début</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>EU and NATO states</source>
            <translation>États de l’UE et de l’OTAN</translation>
        </message>
        <message>
            <source>EUR</source>
            <translation>EUR</translation>
        </message>
        <message>
            <source>Each country must be in exactly one region: {trouble}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each engagement in the month in which it starts. ⬥ minister or chief, ? idea or proposal.</source>
            <translation>Chaque action au mois de son début. ⬥ ministre ou chef d’état-major, ? idée ou proposition.</translation>
        </message>
        <message>
            <source>Each tier keeps its norms. Empty a norm where nothing is expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edition</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Editions of staff talks: their mechanism, their record, and when the next is.</source>
            <translation>Les éditions des entretiens d’états-majors : leur mécanisme, leur relevé, et quand vient la prochaine.</translation>
        </message>
        <message>
            <source>Edits that are not written yet could not be kept on this computer ({reason}): they are in this window only. Keep it open until all is written, or save a copy of the plan elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eligible as development assistance</source>
            <translation>Éligible à l'aide au développement</translation>
        </message>
        <message>
            <source>Embassy</source>
            <translation>Ambassade</translation>
        </message>
        <message>
            <source>Empty post</source>
            <translation>Poste vacant</translation>
        </message>
        <message>
            <source>Ends with this tour</source>
            <translation>Prend fin avec cette affectation</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Engagement plan</source>
            <translation>Plan d’actions</translation>
        </message>
        <message>
            <source>Engagement without an objective</source>
            <translation>Engagement sans objectif</translation>
        </message>
        <message>
            <source>Engagements</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Engagements from which new ones are begun, with what they have in their programme, agenda and costs.</source>
            <translation>Engagements d’après lesquels on en commence de nouveaux, avec leur programme, leur ordre du jour et leurs coûts.</translation>
        </message>
        <message>
            <source>Engagements have a field called ‘{title}’ already. Give this one another name.</source>
            <translation>Les engagements ont déjà un champ appelé « {title} ». Donnez un autre nom à celui-ci.</translation>
        </message>
        <message>
            <source>Engagements in full</source>
            <translation>Engagements en détail</translation>
        </message>
        <message>
            <source>Engagements of this document that serve the objective, counted by standing; one may serve several.</source>
            <translation>Actions de ce document qui servent l’objectif, comptées par situation ; une action peut en servir plusieurs.</translation>
        </message>
        <message>
            <source>Engagements on this planner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagements on this timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the place with its country, the country that is the host, or that it is at home.</source>
            <translation>Indiquez le lieu avec son pays, le pays hôte, ou qu’elle a lieu chez nous.</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Entry point</source>
            <translation>Point d’entrée</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <source>Equivalent level</source>
            <translation>Niveau équivalent</translation>
        </message>
        <message>
            <source>Equivalent post</source>
            <translation>Poste équivalent</translation>
        </message>
        <message>
            <source>Erase them with “What is kept of whom…”, or say until when and what for they are still needed.</source>
            <translation>Effacez-les par « Ce qui est gardé de qui… », ou dites jusqu'à quand et pourquoi on en a encore besoin.</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimation</translation>
        </message>
        <message>
            <source>Estimate what its engagements cost, or plan one.</source>
            <translation>Estimez le coût de ses engagements, ou planifiez-en un.</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>Estimée</translation>
        </message>
        <message>
            <source>Euronaval</source>
            <translation>Euronaval</translation>
        </message>
        <message>
            <source>Every</source>
            <translation>Tous les</translation>
        </message>
        <message>
            <source>Everybody who should have a read-out has one. Nothing was changed.</source>
            <translation>Tous ceux qui doivent avoir un compte rendu en ont un. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exchange agreement</source>
            <translation>Accord d’échange</translation>
        </message>
        <message>
            <source>Exchange post without successor</source>
            <translation>Poste d’échange sans successeur</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Échanges</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Exercice</translation>
        </message>
        <message>
            <source>Exercise or training ideally within</source>
            <translation>Exercice ou formation, idéalement en</translation>
        </message>
        <message>
            <source>Exercise or training with {country}: becomes a gap on {day}</source>
            <translation>Exercice ou instruction avec {country} : lacune à partir du {day}</translation>
        </message>
        <message>
            <source>Exercise or training within</source>
            <translation>Exercice ou formation sous</translation>
        </message>
        <message>
            <source>Exercise overdue</source>
            <translation>Exercice en retard</translation>
        </message>
        <message>
            <source>Exercise overlap</source>
            <translation>Exercices qui se chevauchent</translation>
        </message>
        <message>
            <source>Exercise spending</source>
            <translation>Dépenses d’exercice</translation>
        </message>
        <message>
            <source>Exercises and training</source>
            <translation>Exercices et formations</translation>
        </message>
        <message>
            <source>Exit point</source>
            <translation>Point de sortie</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Expire</translation>
        </message>
        <message>
            <source>Export control to mind</source>
            <translation>Contrôle des exportations à considérer</translation>
        </message>
        <message>
            <source>FM</source>
            <translation>MAE</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Famille</translation>
        </message>
        <message>
            <source>Feasts, fasts, weeks of leave and days of mourning, and the countries that keep them.</source>
            <translation>Fêtes, jeûnes, semaines de congé et jours de deuil, et les pays qui les observent.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Rubrique</translation>
        </message>
        <message>
            <source>Fields from {source}; read on {checked}.</source>
            <translation>Rubriques d’après {source} ; lu le {checked}.</translation>
        </message>
        <message>
            <source>Fields of this plan’s engagements. Each stands in the panel, the table, filters and files at once.</source>
            <translation>Champs des engagements de ce plan. Chacun figure aussitôt dans le panneau, le tableau, les filtres et les fichiers.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Files that are kept in the plan, each with an engagement.</source>
            <translation>Fichiers conservés dans le plan, chacun avec un engagement.</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Rempli</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>Finances</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Findings knowingly lived with: who, why, and until when.</source>
            <translation>Constats acceptés en connaissance de cause : qui, pourquoi, jusqu’à quand.</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Fixed dates</source>
            <translation>Dates fixées</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>For one state</source>
            <translation>Pour un même État</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Pour quoi</translation>
        </message>
        <message>
            <source>For whoever holds old dates: what they were told of each engagement, and what is so now</source>
            <translation>Pour qui détient d’anciennes dates : ce qui lui a été dit de chaque action, et ce qui vaut maintenant</translation>
        </message>
        <message>
            <source>For your information: the engagement below.</source>
            <translation>Pour information : l’action ci-dessous.</translation>
        </message>
        <message>
            <source>Force protection</source>
            <translation>Protection de la force</translation>
        </message>
        <message>
            <source>Foreign ministry</source>
            <translation>Ministère des Affaires étrangères</translation>
        </message>
        <message>
            <source>Foreign ministry, protocol</source>
            <translation>Ministère des Affaires étrangères, protocole</translation>
        </message>
        <message>
            <source>Foretold for {day}</source>
            <translation>Annoncée pour le {day}</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Forms for clearance</source>
            <translation>Formulaires d’autorisation</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>Forum</translation>
        </message>
        <message>
            <source>Forum unfilled</source>
            <translation>Forum mal préparé</translation>
        </message>
        <message>
            <source>Forums</source>
            <translation>Forums</translation>
        </message>
        <message>
            <source>Forums and outreach</source>
            <translation>Enceintes et rayonnement</translation>
        </message>
        <message>
            <source>Founding instrument</source>
            <translation>Acte fondateur</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>vendredi</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>From level</source>
            <translation>À partir du niveau</translation>
        </message>
        <message>
            <source>From one state</source>
            <translation>D’un même État</translation>
        </message>
        <message>
            <source>From {one} to {other} are {miles}, {needed} at {speed} knots; {left} are left.</source>
            <translation>De {one} à {other}, il y a {miles}, soit {needed} à {speed} nœuds ; il reste {left}.</translation>
        </message>
        <message>
            <source>From {start} to {end} are more than {years} years. Nothing was changed; is a year mistyped?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fuel and stores</source>
            <translation>Carburant et vivres</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Lacune</translation>
        </message>
        <message>
            <source>Gap ahead</source>
            <translation>Lacune à venir</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lacunes</translation>
        </message>
        <message>
            <source>Gaps are foretold</source>
            <translation>Lacunes annoncées</translation>
        </message>
        <message>
            <source>Get the result and note it in the vetting list, or train others; nobody can waive this.</source>
            <translation>Obtenez le résultat et notez-le dans la liste de vérification, ou formez d’autres personnes ; nul ne peut y déroger.</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>Cadeau</translation>
        </message>
        <message>
            <source>Gifts</source>
            <translation>Cadeaux</translation>
        </message>
        <message>
            <source>Gifts both ways, what they are worth, and whether they were declared.</source>
            <translation>Les cadeaux dans les deux sens, leur valeur, et s’ils ont été déclarés.</translation>
        </message>
        <message>
            <source>Give a time that there is, such as {time}.</source>
            <translation>Donnez une heure qui existe, par exemple {time}.</translation>
        </message>
        <message>
            <source>Give each of them a correction: Coordinate, Who holds what.</source>
            <translation>Donnez à chacun une rectification : Coordonner, Qui détient quoi.</translation>
        </message>
        <message>
            <source>Give its reference as the plan writes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give its title as the coverage matrix shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the two letters of ISO 3166, such as KE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give {code} another date if it goes on, or link these to an objective that follows it.</source>
            <translation>Donnez une autre date à {code} s’il se poursuit, ou reliez ceux-ci à un objectif qui le suit.</translation>
        </message>
        <message>
            <source>Give {whom} what is missing and ask for a final answer.</source>
            <translation>Fournissez à {whom} ce qui manque et demandez une réponse définitive.</translation>
        </message>
        <message>
            <source>Given as</source>
            <translation>Remis comme</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Remis le</translation>
        </message>
        <message>
            <source>Given or received</source>
            <translation>Offert ou reçu</translation>
        </message>
        <message>
            <source>Given up because</source>
            <translation>Abandonnée parce que</translation>
        </message>
        <message>
            <source>Global Exchange of Military Information</source>
            <translation>Échange global d’informations militaires</translation>
        </message>
        <message>
            <source>Granted on</source>
            <translation>Accordé le</translation>
        </message>
        <message>
            <source>Ground handling</source>
            <translation>Assistance au sol</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Group, stay and papers</source>
            <translation>Groupe, séjour et papiers</translation>
        </message>
        <message>
            <source>Guest inspectors of</source>
            <translation>Inspecteurs invités de</translation>
        </message>
        <message>
            <source>H</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Halifax International Security Forum</source>
            <translation>Forum d’Halifax sur la sécurité internationale</translation>
        </message>
        <message>
            <source>Hand-outs</source>
            <translation>Remises</translation>
        </message>
        <message>
            <source>Handover until</source>
            <translation>Passation jusqu'au</translation>
        </message>
        <message>
            <source>Has consent and is not in the plan</source>
            <translation>A l’accord et n’est pas dans le plan</translation>
        </message>
        <message>
            <source>Have it vetted anew and note the result, or end earlier; nobody can waive this.</source>
            <translation>Faites vérifier à nouveau et notez le résultat, ou finissez plus tôt ; nul ne peut y déroger.</translation>
        </message>
        <message>
            <source>Have the agreement prolonged or another one made, or end on {last:weekday}.</source>
            <translation>Faites prolonger l’accord ou en conclure un autre, ou terminez {last:weekday}.</translation>
        </message>
        <message>
            <source>Have the desk’s director write to {whom}, or record the answer if it has come.</source>
            <translation>Faire écrire le directeur du bureau à {whom}, ou enregistrer la réponse si elle est arrivée.</translation>
        </message>
        <message>
            <source>Have the notice signed by {signs}, send it by {latest:weekday} and note its day and number, or bring fewer.</source>
            <translation>Faites signer la notification par {signs}, envoyez-la au plus tard le {latest:weekday} et notez son jour et son numéro, ou réduisez les effectifs.</translation>
        </message>
        <message>
            <source>Have the one who leaves stay longer or the one who comes arrive earlier, or cover it by others.</source>
            <translation>Faites rester plus longtemps qui part ou arriver plus tôt qui vient, ou faites assurer l'intérim.</translation>
        </message>
        <message>
            <source>Have the one who leaves stay longer, ask the embassy who supports it instead, or move it.</source>
            <translation>Faites rester plus longtemps qui part, demandez à l'ambassade qui l'appuie à sa place, ou déplacez-le.</translation>
        </message>
        <message>
            <source>Have them renewed before visas are asked for.</source>
            <translation>Faites-les renouveler avant de demander les visas.</translation>
        </message>
        <message>
            <source>Head of delegation</source>
            <translation>Chef de délégation</translation>
        </message>
        <message>
            <source>Head of mission</source>
            <translation>Chef de mission</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Held together with</source>
            <translation>Organisé avec</translation>
        </message>
        <message>
            <source>Helicopter</source>
            <translation>Hélicoptère</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>High level begins at</source>
            <translation>Le haut niveau commence à</translation>
        </message>
        <message>
            <source>High-level contact ideally within</source>
            <translation>Contact de haut niveau, idéalement en</translation>
        </message>
        <message>
            <source>High-level contact with {country}: becomes a gap on {day}</source>
            <translation>Contact de haut niveau avec {country} : lacune à partir du {day}</translation>
        </message>
        <message>
            <source>High-level contact within</source>
            <translation>Contact de haut niveau sous</translation>
        </message>
        <message>
            <source>High-level visit</source>
            <translation>Visite de haut niveau</translation>
        </message>
        <message>
            <source>High-level visits</source>
            <translation>Visites de haut niveau</translation>
        </message>
        <message>
            <source>Highest level</source>
            <translation>Niveau le plus élevé</translation>
        </message>
        <message>
            <source>HoM</source>
            <translation>CdM</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Holder of the post away</source>
            <translation>Titulaire du poste absent</translation>
        </message>
        <message>
            <source>Holder out of date</source>
            <translation>Titulaire périmé</translation>
        </message>
        <message>
            <source>Holders of posts</source>
            <translation>Titulaires des postes</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Vaut à partir de</translation>
        </message>
        <message>
            <source>Holiday</source>
            <translation>Jour férié</translation>
        </message>
        <message>
            <source>Holidays, weekends, periods and lead times were checked nowhere</source>
            <translation>Jours fériés, fins de semaine, périodes et délais n’ont été vérifiés nulle part</translation>
        </message>
        <message>
            <source>Home port or base</source>
            <translation>Port d'attache ou base</translation>
        </message>
        <message>
            <source>Honours</source>
            <translation>Honneurs</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>Host level</source>
            <translation>Niveau de l’hôte</translation>
        </message>
        <message>
            <source>Host principal</source>
            <translation>Hôte principal</translation>
        </message>
        <message>
            <source>Host principal in words</source>
            <translation>Hôte principal en toutes lettres</translation>
        </message>
        <message>
            <source>Host rotation</source>
            <translation>Alternance des hôtes</translation>
        </message>
        <message>
            <source>Hosts in turn</source>
            <translation>Hôtes à tour de rôle</translation>
        </message>
        <message>
            <source>Hotel block</source>
            <translation>Chambres réservées</translation>
        </message>
        <message>
            <source>Hours to answer</source>
            <translation>Heures pour répondre</translation>
        </message>
        <message>
            <source>How deep and how long ports and airfields are, and whom they take; empty where nobody has found out.</source>
            <translation>Profondeur et longueur des ports et aérodromes, et qui ils accueillent ; vide tant que personne ne le sait.</translation>
        </message>
        <message>
            <source>How far each objective had come on which day, and how that is known.</source>
            <translation>Où en était chaque objectif à quelle date, et comment on le sait.</translation>
        </message>
        <message>
            <source>How high each marking stands, whatever its scheme: of two, that with the higher rank counts.</source>
            <translation>Le rang de chaque mention, quel que soit son système : de deux, celle de rang supérieur l'emporte.</translation>
        </message>
        <message>
            <source>How it was closed</source>
            <translation>Comment elle a été close</translation>
        </message>
        <message>
            <source>How long before start a host must be asked for clearance.</source>
            <translation>Combien de temps avant le début il faut demander l’autorisation à l’hôte.</translation>
        </message>
        <message>
            <source>How many inspections and evaluations a state takes in a year, and how many are used.</source>
            <translation>Combien d’inspections et d’évaluations un État accepte par an, et combien sont prises.</translation>
        </message>
        <message>
            <source>How much each country matters to the plan.</source>
            <translation>Ce que chaque pays représente pour le plan.</translation>
        </message>
        <message>
            <source>How much each country matters: without tiers, no gap can be seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How that is known</source>
            <translation>Comment on le sait</translation>
        </message>
        <message>
            <source>How the world is divided when presence and absence are counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to answer</source>
            <translation>Comment répondre</translation>
        </message>
        <message>
            <source>Hull or tail</source>
            <translation>Coque ou immatriculation</translation>
        </message>
        <message>
            <source>Human-rights assessment</source>
            <translation>Évaluation des droits de l’homme</translation>
        </message>
        <message>
            <source>H{number} of {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IMDEX Asia</source>
            <translation>IMDEX Asia</translation>
        </message>
        <message>
            <source>INSERT INTO search_vocabulary (word) VALUES (:word) ON CONFLICT DO NOTHING</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>INSERT INTO search_words (number, words) VALUES (:number, CAST(:words AS tsvector))</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Icon</source>
            <translation>Icône</translation>
        </message>
        <message>
            <source>Ideally within {ideal} months and at the latest within {worst} contradict each other. Nothing was changed. Give an ideal that is no longer than the norm.</source>
            <translation>Idéalement en {ideal} mois et au plus tard en {worst} se contredisent. Rien n’a été modifié. Donnez un idéal qui ne dépasse pas la norme.</translation>
        </message>
        <message>
            <source>Ideas and proposals</source>
            <translation>Idées et propositions</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>If the second is meant, type {time} UTC.</source>
            <translation>Si c’est la seconde, tapez {time} UTC.</translation>
        </message>
        <message>
            <source>If you agree under conditions, choose so and write the conditions beside it, one a line.</source>
            <translation>Si vous êtes d’accord sous conditions, choisissez-le et écrivez les conditions à côté, une par ligne.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impossible travel</source>
            <translation>Trajet impossible</translation>
        </message>
        <message>
            <source>In a year</source>
            <translation>Par an</translation>
        </message>
        <message>
            <source>In force since</source>
            <translation>En vigueur depuis</translation>
        </message>
        <message>
            <source>In the annual calendar</source>
            <translation>Au calendrier annuel</translation>
        </message>
        <message>
            <source>In the plan without consent</source>
            <translation>Dans le plan sans accord</translation>
        </message>
        <message>
            <source>In the sheet “{sheet}” choose an answer in the column “{answer}” of each row; leave a row empty where you cannot answer yet.</source>
            <translation>Dans la feuille « {sheet} », choisissez une réponse dans la colonne « {answer} » de chaque ligne ; laissez vide une ligne où vous ne pouvez pas encore répondre.</translation>
        </message>
        <message>
            <source>In the year</source>
            <translation>Dans l’année</translation>
        </message>
        <message>
            <source>In the zone of application</source>
            <translation>Dans la zone d’application</translation>
        </message>
        <message>
            <source>In tier {tier}, {what} with {country} every {ideal} is ideal. The last was {last} ({dates}); the next would have been due by {due:weekday}, and none is confirmed for the next 90 days.</source>
            <translation>Au rang {tier}, l’idéal est {what} avec {country} tous les {ideal}. La dernière fois : {last} ({dates}) ; la suivante aurait dû avoir lieu au plus tard {due:weekday}, et rien n’est confirmé pour les 90 prochains jours.</translation>
        </message>
        <message>
            <source>In tier {tier}, {what} with {country} every {ideal} is ideal; none is on record, and none is confirmed for the next 90 days.</source>
            <translation>Au rang {tier}, l’idéal est {what} avec {country} tous les {ideal} ; il n’y en a pas trace, et rien n’est confirmé pour les 90 prochains jours.</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>En toutes lettres</translation>
        </message>
        <message>
            <source>In {country}: {days:apart}.</source>
            <translation>{country} : {days:apart}.</translation>
        </message>
        <message>
            <source>In {country}: {holidays:apart}.</source>
            <translation>{country} : {holidays:apart}.</translation>
        </message>
        <message>
            <source>Incumbent</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Incumbent in words</source>
            <translation>Titulaire en toutes lettres</translation>
        </message>
        <message>
            <source>Indian Ocean Naval Symposium, Conclave of Chiefs</source>
            <translation>Symposium naval de l’océan Indien, conclave des chefs</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicateur</translation>
        </message>
        <message>
            <source>Indicator and target</source>
            <translation>Indicateur et cible</translation>
        </message>
        <message>
            <source>Indo-Pacific chiefs of defence conference</source>
            <translation>Conférence des chefs d’état-major de l’Indo-Pacifique</translation>
        </message>
        <message>
            <source>Information supplied</source>
            <translation>Renseignements fournis</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interprète</translation>
        </message>
        <message>
            <source>Is what {title} trained still in use?</source>
            <translation>Ce que {title} a enseigné est-il encore en usage ?</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Issue of</source>
            <translation>Édition du</translation>
        </message>
        <message>
            <source>Issue {issue} · {day}</source>
            <translation>Édition {issue} · {day}</translation>
        </message>
        <message>
            <source>It begins on {start:weekday} and nobody is named who answers at any hour of the day.</source>
            <translation>Cela commence le {start:weekday} et personne n’est nommé qui réponde à toute heure.</translation>
        </message>
        <message>
            <source>It can be sent until {last:weekday}, {days} before the start ({source}).</source>
            <translation>Il peut être envoyé jusqu’au {last:weekday}, {days} avant le début ({source}).</translation>
        </message>
        <message>
            <source>It can last until {last:weekday}, and before that expires: {what}.</source>
            <translation>Cela peut durer jusqu’au {last:weekday}, et avant cela prend fin : {what}.</translation>
        </message>
        <message>
            <source>It cannot be confirmed yet: {reasons:apart}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not name {names:and}.</source>
            <translation>Elle ne nomme pas {names:and}.</translation>
        </message>
        <message>
            <source>It does not stand in the annual calendar.</source>
            <translation>Il ne figure pas au calendrier annuel.</translation>
        </message>
        <message>
            <source>It ended on {day}, a year ago or longer, and nobody noted an answer.</source>
            <translation>Cela a fini le {day}, il y a un an ou plus, et personne n’a noté de réponse.</translation>
        </message>
        <message>
            <source>It had run out on {day}: what is said later breaks nothing. Nothing was changed. Record it as an answer.</source>
            <translation>Elle avait expiré le {day} : ce qui est dit plus tard ne rompt rien. Rien n’a été modifié. Enregistrez-le comme réponse.</translation>
        </message>
        <message>
            <source>It had to be sent by {last:weekday}: the visit is over.</source>
            <translation>Il devait être envoyé au plus tard le {last:weekday} : la visite est terminée.</translation>
        </message>
        <message>
            <source>It has begun</source>
            <translation>Il a commencé</translation>
        </message>
        <message>
            <source>It holds from {first:weekday}; the dates are {dates}.</source>
            <translation>Elle vaut à partir du {first:weekday} ; les dates sont {dates}.</translation>
        </message>
        <message>
            <source>It holds until {last:weekday}; the dates are {dates}.</source>
            <translation>Elle vaut jusqu’au {last:weekday} ; les dates sont {dates}.</translation>
        </message>
        <message>
            <source>It holds {holds}; {title} is on {dates}.</source>
            <translation>Elle vaut {holds} ; {title} a lieu {dates}.</translation>
        </message>
        <message>
            <source>It is at risk: get the answer of {whom}, or waive it by name and reason; else it cannot be confirmed.</source>
            <translation>L’activité est menacée : obtenir la réponse de {whom}, ou y renoncer avec un nom et un motif ; sinon elle ne peut pas être confirmée.</translation>
        </message>
        <message>
            <source>It is due on {due:weekday}.</source>
            <translation>Elle est attendue {due:weekday}.</translation>
        </message>
        <message>
            <source>It is for the call sign {sign}, not for {other}.</source>
            <translation>Elle est pour l’indicatif {sign}, non pour {other}.</translation>
        </message>
        <message>
            <source>It is for {hull}; {assets} come.</source>
            <translation>Elle est pour {hull} ; {assets} viennent.</translation>
        </message>
        <message>
            <source>It is for {hull}; {asset} comes.</source>
            <translation>Elle est pour {hull} ; {asset} vient.</translation>
        </message>
        <message>
            <source>It is for {place}, not for {other}.</source>
            <translation>Elle est pour {place}, non pour {other}.</translation>
        </message>
        <message>
            <source>It is now</source>
            <translation>C’est maintenant</translation>
        </message>
        <message>
            <source>It is over</source>
            <translation>Il est terminé</translation>
        </message>
        <message>
            <source>It is owed under the regime, and nobody noted that it was sent.</source>
            <translation>C’est dû au titre du régime, et personne n’a noté l’envoi.</translation>
        </message>
        <message>
            <source>It lasts until {last:weekday}, and before that expires: {what}.</source>
            <translation>Cela dure jusqu’au {last:weekday}, et avant cela prend fin : {what}.</translation>
        </message>
        <message>
            <source>It names {count}; a request with more than 30 must be split (a rule of the United States).</source>
            <translation>Elle nomme {count} ; au-delà de 30, une demande doit être partagée (règle des États-Unis).</translation>
        </message>
        <message>
            <source>It needs ground handling, which is not offered there.</source>
            <translation>Il lui faut une assistance au sol, qui n’y est pas offerte.</translation>
        </message>
        <message>
            <source>It needs {needed} m of runway; there are {runway} m.</source>
            <translation>Il lui faut {needed} m de piste ; il y en a {runway} m.</translation>
        </message>
        <message>
            <source>It should have been sent by {last:weekday}, {days} before the start ({source}). Send it today and say why it is late.</source>
            <translation>Il aurait dû être envoyé au plus tard le {last:weekday}, {days} avant le début ({source}). Envoyez-le aujourd’hui en expliquant le retard.</translation>
        </message>
        <message>
            <source>It stands in the annual calendar.</source>
            <translation>Il figure au calendrier annuel.</translation>
        </message>
        <message>
            <source>It was announced on {day} only. Nothing was changed.</source>
            <translation>Elle n’a été annoncée que le {day}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>It was made on another plan that lay in this place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It would have run out on {day} already. Nothing was changed. Give a later day.</source>
            <translation>Elle aurait déjà expiré le {day}. Rien n’a été modifié. Donnez un jour plus tardif.</translation>
        </message>
        <message>
            <source>It would leave the list before it is on it. Choose a later last day.</source>
            <translation>Il quitterait la liste avant d’y être. Choisissez un dernier jour plus tardif.</translation>
        </message>
        <message>
            <source>Its days count</source>
            <translation>Ses jours comptent</translation>
        </message>
        <message>
            <source>Its times are those of {zone}.</source>
            <translation>Ses heures sont celles de {zone}.</translation>
        </message>
        <message>
            <source>JSON, for programs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jobs that are asked, whoever holds them.</source>
            <translation>Les fonctions que l’on consulte, quel qu’en soit le titulaire.</translation>
        </message>
        <message>
            <source>Keep {days} free of programme, or agree in writing with the host that they work.</source>
            <translation>Laissez sans programme : {days}, ou convenez par écrit avec l’hôte que l’on y travaille.</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Conservé pour</translation>
        </message>
        <message>
            <source>Kept too long</source>
            <translation>Conservé trop longtemps</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Conservé jusqu'au</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Kind of days</source>
            <translation>Sorte de jours</translation>
        </message>
        <message>
            <source>Kinds of engagement</source>
            <translation>Types d’action</translation>
        </message>
        <message>
            <source>Kinds of engagement in 24 months</source>
            <translation>Types d’action en 24 mois</translation>
        </message>
        <message>
            <source>Known gaps</source>
            <translation>Lacunes connues</translation>
        </message>
        <message>
            <source>L1 minister</source>
            <translation>L1 ministre</translation>
        </message>
        <message>
            <source>L2 chief of defence, permanent secretary</source>
            <translation>L2 chef d’état-major, secrétaire général</translation>
        </message>
        <message>
            <source>L3 service chief, three stars</source>
            <translation>L3 chef d’armée, trois étoiles</translation>
        </message>
        <message>
            <source>L4 one or two stars, director</source>
            <translation>L4 une ou deux étoiles, directeur</translation>
        </message>
        <message>
            <source>L5 colonel and below, working level</source>
            <translation>L5 colonel et au-dessous, niveau expert</translation>
        </message>
        <message>
            <source>LIMA</source>
            <translation>LIMA</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language required</source>
            <translation>Langue exigée</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Last contact by level, each way</source>
            <translation>Dernier contact par niveau, dans chaque sens</translation>
        </message>
        <message>
            <source>Last contacts</source>
            <translation>Derniers contacts</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Last held</source>
            <translation>Dernière tenue</translation>
        </message>
        <message>
            <source>Last high level</source>
            <translation>Dernier haut niveau</translation>
        </message>
        <message>
            <source>Last plan year</source>
            <translation>Année de plan précédente</translation>
        </message>
        <message>
            <source>Late from the start: it is not planned yet, so begin on {earliest:weekday} or later, or ask the host for a shorter notice.</source>
            <translation>En retard d’emblée : l’action n’est pas encore planifiée ; commencez le {earliest:weekday} ou plus tard, ou demandez à l’hôte un préavis plus court.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Later than ideal</source>
            <translation>Plus tard que l’idéal</translation>
        </message>
        <message>
            <source>Later than ideal with {country}: {what}</source>
            <translation>Plus tard que l’idéal avec {country} : {what}</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Lead ministry</source>
            <translation>Ministère chef de file</translation>
        </message>
        <message>
            <source>Lead office</source>
            <translation>Bureau chef de file</translation>
        </message>
        <message>
            <source>Lead person</source>
            <translation>Personne responsable</translation>
        </message>
        <message>
            <source>Lead person or principal</source>
            <translation>Responsable ou autorité</translation>
        </message>
        <message>
            <source>Lead time where none is known</source>
            <translation>Délai quand aucun n’est connu</translation>
        </message>
        <message>
            <source>Lead times</source>
            <translation>Délais</translation>
        </message>
        <message>
            <source>Lead · counterpart</source>
            <translation>Responsable · homologue</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Leaves, UTC</source>
            <translation>Départ, UTC</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>Juridique</translation>
        </message>
        <message>
            <source>Legal adviser</source>
            <translation>Conseiller juridique</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <source>Length of the berth</source>
            <translation>Longueur du poste</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Enseignements</translation>
        </message>
        <message>
            <source>Letter that asks a ministry to concur</source>
            <translation>Lettre demandant l’accord d’un ministère</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Liberty party, at most</source>
            <translation>Permissionnaires, au plus</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>Transport</translation>
        </message>
        <message>
            <source>Lift {name} is wanted twice from {day:weekday}</source>
            <translation>Le transport {name} est demandé deux fois à partir du {day:weekday}</translation>
        </message>
        <message>
            <source>Limited to</source>
            <translation>Limité à</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Line {line} is {over} {currency} over</source>
            <translation>La ligne {line} est dépassée de {over} {currency}</translation>
        </message>
        <message>
            <source>Link a live engagement to {code}, plan one, or close the objective.</source>
            <translation>Rattachez une action en vigueur à {code}, planifiez-en une, ou clôturez l’objectif.</translation>
        </message>
        <message>
            <source>Link each to the objective that it serves; Bulk edit does it for many at once. What serves none is a wish that the plan can spare.</source>
            <translation>Reliez chacun à l’objectif qu’il sert ; « Modifier en lot » le fait pour plusieurs à la fois. Ce qui n’en sert aucun est un souhait dont le plan peut se passer.</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <source>Location at home</source>
            <translation>Lieu chez nous</translation>
        </message>
        <message>
            <source>Location with the partner</source>
            <translation>Lieu chez le partenaire</translation>
        </message>
        <message>
            <source>Long silence</source>
            <translation>Long silence</translation>
        </message>
        <message>
            <source>Longest ship</source>
            <translation>Plus long navire</translation>
        </message>
        <message>
            <source>Longest silence</source>
            <translation>Silence le plus long</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Établi le</translation>
        </message>
        <message>
            <source>Made when planned</source>
            <translation>Créé à la planification</translation>
        </message>
        <message>
            <source>Make two requests of it, or waive this where the host has no such rule.</source>
            <translation>Faites-en deux demandes, ou levez cette alerte si l’hôte n’a pas cette règle.</translation>
        </message>
        <message>
            <source>Manama Dialogue (IISS Regional Security Summit)</source>
            <translation>Dialogue de Manama (sommet de sécurité régionale de l’IISS)</translation>
        </message>
        <message>
            <source>Marked higher: {markings}.</source>
            <translation>Classification supérieure : {markings}.</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Mention</translation>
        </message>
        <message>
            <source>Marking not ranked</source>
            <translation>Mention non classée</translation>
        </message>
        <message>
            <source>Markings</source>
            <translation>Mentions de classification</translation>
        </message>
        <message>
            <source>May fall into a period kept by the host</source>
            <translation>Peut tomber dans une période observée par l’hôte</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Measures and thresholds</source>
            <translation>Mesures et seuils</translation>
        </message>
        <message>
            <source>Measures outside Europe</source>
            <translation>Mesures hors d’Europe</translation>
        </message>
        <message>
            <source>Mechanism</source>
            <translation>Mécanisme</translation>
        </message>
        <message>
            <source>Mechanisms of talks</source>
            <translation>Mécanismes d’entretiens</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Médias</translation>
        </message>
        <message>
            <source>Media plan</source>
            <translation>Plan médias</translation>
        </message>
        <message>
            <source>Meet them and tick them off, or set it back to planned.</source>
            <translation>Les remplir et les cocher, ou revenir à l’état planifié.</translation>
        </message>
        <message>
            <source>Meeting beside {title}</source>
            <translation>Rencontre en marge de {title}</translation>
        </message>
        <message>
            <source>Meetings of NATO defence ministers</source>
            <translation>Réunions des ministres de la défense de l’OTAN</translation>
        </message>
        <message>
            <source>Memberships</source>
            <translation>Appartenances</translation>
        </message>
        <message>
            <source>Message lines</source>
            <translation>Éléments de langage</translation>
        </message>
        <message>
            <source>Message on the network</source>
            <translation>Message sur le réseau</translation>
        </message>
        <message>
            <source>Met on</source>
            <translation>Remplie le</translation>
        </message>
        <message>
            <source>Met or seen off by</source>
            <translation>Accueilli ou salué par</translation>
        </message>
        <message>
            <source>Milestone due soon</source>
            <translation>Jalon proche</translation>
        </message>
        <message>
            <source>Milestone overdue</source>
            <translation>Jalon dépassé</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Jalons</translation>
        </message>
        <message>
            <source>Milestones up to today</source>
            <translation>Jalons jusqu’à aujourd’hui</translation>
        </message>
        <message>
            <source>Ministries</source>
            <translation>Ministères</translation>
        </message>
        <message>
            <source>Ministries and offices</source>
            <translation>Ministères et services</translation>
        </message>
        <message>
            <source>Ministries, embassies, headquarters and other bodies.</source>
            <translation>Ministères, ambassades, états-majors et autres organismes.</translation>
        </message>
        <message>
            <source>Ministry answer missing</source>
            <translation>Réponse de ministère manquante</translation>
        </message>
        <message>
            <source>Missile Technology Control Regime</source>
            <translation>Régime de contrôle de la technologie des missiles</translation>
        </message>
        <message>
            <source>Missing: {labels:apart}</source>
            <translation>Il manque : {labels:apart}</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>lundi</translation>
        </message>
        <message>
            <source>Money and tiers</source>
            <translation>Argent et rangs</translation>
        </message>
        <message>
            <source>More information wanted</source>
            <translation>Complément demandé le</translation>
        </message>
        <message>
            <source>Move all but one of them, or send deputies; delete what was entered more than once.</source>
            <translation>Déplacez-les toutes sauf une, ou envoyez des adjoints ; supprimez ce qui a été saisi plusieurs fois.</translation>
        </message>
        <message>
            <source>Move it to another year, give it up, or correct the quota; nobody can waive this.</source>
            <translation>Reportez-le à une autre année, renoncez-y ou corrigez le quota ; nul ne peut y déroger.</translation>
        </message>
        <message>
            <source>Move it to other days, or send a deputy.</source>
            <translation>Choisissez d’autres jours, ou envoyez un adjoint.</translation>
        </message>
        <message>
            <source>Move it to other days, or send somebody else: {deputy}, the deputy, is away too.</source>
            <translation>Choisissez d’autres jours, ou envoyez quelqu’un d’autre : {deputy}, l’adjoint, est absent aussi.</translation>
        </message>
        <message>
            <source>Move it to working days of the host, or keep those days free of calls.</source>
            <translation>Déplacez l’action à des jours ouvrés de l’hôte, ou laissez ces jours sans visites.</translation>
        </message>
        <message>
            <source>Move it: the first free week in {country} begins on {day:weekday}.</source>
            <translation>Déplacez l’action : la première semaine libre ({country}) commence le {day:weekday}.</translation>
        </message>
        <message>
            <source>Move one of the two, or say of both who attends.</source>
            <translation>Déplacez l’un des deux, ou dites pour chacun qui y assiste.</translation>
        </message>
        <message>
            <source>Move one of the two, or send the deputy.</source>
            <translation>Déplacez l’une des deux actions, ou envoyez l’adjoint.</translation>
        </message>
        <message>
            <source>Move one of the two, send the deputy, or waive this if the way is shorter than it looks.</source>
            <translation>Déplacez l’une des deux, envoyez le suppléant, ou accordez une dérogation si le trajet est plus court qu’il n’y paraît.</translation>
        </message>
        <message>
            <source>Move one of them, or ask for another unit.</source>
            <translation>Déplacez l’un des deux, ou demandez une autre unité.</translation>
        </message>
        <message>
            <source>Move one of them, or book another range.</source>
            <translation>Déplacez l’un des deux, ou réservez un autre champ de tir.</translation>
        </message>
        <message>
            <source>Move one of them, or book other lift.</source>
            <translation>Déplacez l’un des deux, ou réservez un autre transport.</translation>
        </message>
        <message>
            <source>Move one of them, or send another ship, aircraft or unit.</source>
            <translation>Déplacez l’un d’eux, ou envoyez un autre navire, aéronef ou une autre unité.</translation>
        </message>
        <message>
            <source>Move one of them, or send others.</source>
            <translation>Déplacez l’une des deux, ou envoyez d’autres personnes.</translation>
        </message>
        <message>
            <source>Move the later one by {days}, leave earlier, or sail faster than {speed} knots.</source>
            <translation>Décalez le second de {days}, partez plus tôt, ou naviguez à plus de {speed} nœuds.</translation>
        </message>
        <message>
            <source>Move these items to working days there, or agree in writing with the host that they work.</source>
            <translation>Déplacez ces points à des jours ouvrés sur place, ou convenez par écrit avec l’hôte qu’il travaille.</translation>
        </message>
        <message>
            <source>Munich Security Conference</source>
            <translation>Conférence de Munich sur la sécurité</translation>
        </message>
        <message>
            <source>Must be attended</source>
            <translation>Présence obligatoire</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name a successor in the exchange, or say there that the post ends with this tour.</source>
            <translation>Nommez un successeur dans l’échange, ou dites-y que le poste prend fin avec cette affectation.</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <source>Name somebody else, and ask for agrément anew.</source>
            <translation>Désignez quelqu'un d'autre et redemandez l'agrément.</translation>
        </message>
        <message>
            <source>Name the head of delegation in the record of the forum, and alternates.</source>
            <translation>Nommez le chef de délégation dans la fiche du forum, et des suppléants.</translation>
        </message>
        <message>
            <source>Name the point of contact with a telephone number in the record of the measure.</source>
            <translation>Nommez le point de contact avec un numéro de téléphone dans la fiche de la mesure.</translation>
        </message>
        <message>
            <source>Name who comes next and from when, or have the one who leaves stay until then.</source>
            <translation>Dites qui vient ensuite et à partir de quand, ou faites rester jusque-là qui part.</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>Narrow relationship</source>
            <translation>Relation étroite</translation>
        </message>
        <message>
            <source>Nation</source>
            <translation>Nation</translation>
        </message>
        <message>
            <source>Nations in exercises</source>
            <translation>Nations dans les exercices</translation>
        </message>
        <message>
            <source>Needed before {title} ({start}) may be confirmed. Deferred on {day:weekday}; due: {due}.</source>
            <translation>Nécessaire avant que {title} ({start}) puisse être confirmée. Différée le {day:weekday} ; échéance : {due}.</translation>
        </message>
        <message>
            <source>Needed before {title} ({start}) may be confirmed. Not sent yet; due: {due}.</source>
            <translation>Nécessaire avant que {title} ({start}) puisse être confirmée. Pas encore envoyée ; échéance : {due}.</translation>
        </message>
        <message>
            <source>Needed before {title} ({start}) may be confirmed. Sent on {day:weekday}; due: {due}.</source>
            <translation>Nécessaire avant que {title} ({start}) puisse être confirmée. Envoyée le {day:weekday} ; échéance : {due}.</translation>
        </message>
        <message>
            <source>Next 90 days</source>
            <translation>90 prochains jours</translation>
        </message>
        <message>
            <source>Next date</source>
            <translation>Prochaine date</translation>
        </message>
        <message>
            <source>Next dates</source>
            <translation>Prochaines dates</translation>
        </message>
        <message>
            <source>Next plan year</source>
            <translation>Année de plan suivante</translation>
        </message>
        <message>
            <source>Next quarter</source>
            <translation>Trimestre suivant</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Suite</translation>
        </message>
        <message>
            <source>Next talks</source>
            <translation>Prochains entretiens</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Semaine prochaine</translation>
        </message>
        <message>
            <source>No answer is ticked. Nothing was changed.</source>
            <translation>Aucune réponse n’est cochée. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>No answer means</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>No attaché in {country} for {count}</source>
            <translation>{country} : pas d’attaché pour {count}</translation>
        </message>
        <message>
            <source>No attaché in {country} for {what}</source>
            <translation>Pas d'attaché : {country}, pour {what}</translation>
        </message>
        <message>
            <source>No backup of it was found here; ask for a copy from elsewhere, or open another plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup without them was found here; ask for a copy from elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No clearance form is known for what ‘{title}’ is. Nothing was printed. Write a note verbale instead.</source>
            <translation>Aucun formulaire d’autorisation n’est connu pour une action telle que « {title} ». Rien n’a été imprimé. Écrivez plutôt une note verbale.</translation>
        </message>
        <message>
            <source>No completed engagement with {country} or of {person} is recorded {days}.</source>
            <translation>Aucun engagement achevé avec ce pays ({country}) ni de {person} n'est enregistré {days}.</translation>
        </message>
        <message>
            <source>No contact at {level} with {country} for {age}</source>
            <translation>Aucun contact de niveau {level} avec {country} depuis {age}</translation>
        </message>
        <message>
            <source>No contact at {level} with {country} since {day}</source>
            <translation>Aucun contact au niveau {level} avec {country} depuis le {day}</translation>
        </message>
        <message>
            <source>No contact at {level} with {country} yet</source>
            <translation>Encore aucun contact de niveau {level} avec {country}</translation>
        </message>
        <message>
            <source>No copy of the plan could be kept: {reason}. The plan itself is saved. Free some room or choose another folder for backups, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>No engagement</source>
            <translation>Aucune action</translation>
        </message>
        <message>
            <source>No engagement to write: {words}. No file was written. Choose more engagements, and export again.</source>
            <translation>Aucun engagement à écrire : {words}. Aucun fichier n’a été écrit. Choisissez davantage d’engagements et exportez de nouveau.</translation>
        </message>
        <message>
            <source>No engagement to write: {words}. “{file}” was not written; a file of that name stays as it was. Choose more engagements, and export again.</source>
            <translation>Aucun engagement à écrire : {words}. « {file} » n’a pas été écrit ; un fichier de ce nom reste tel quel. Choisissez davantage d’engagements et exportez de nouveau.</translation>
        </message>
        <message>
            <source>No engagement with {country} yet; it is in tier {tier}</source>
            <translation>Encore aucune action avec {country} ; rang {tier}</translation>
        </message>
        <message>
            <source>No engagements for these filters.</source>
            <translation>Aucune action pour ces filtres.</translation>
        </message>
        <message>
            <source>No engagements in {period} for these filters.</source>
            <translation>Aucune action : {period}, pour ces filtres.</translation>
        </message>
        <message>
            <source>No engagements in {period}.</source>
            <translation>Aucune action : {period}.</translation>
        </message>
        <message>
            <source>No exercise or training with {country} for {age}</source>
            <translation>Aucun exercice ni instruction avec {country} depuis {age}</translation>
        </message>
        <message>
            <source>No exercise or training with {country} since {day}</source>
            <translation>Aucun exercice ni instruction avec {country} depuis le {day}</translation>
        </message>
        <message>
            <source>No exercise or training with {country} yet</source>
            <translation>Encore aucun exercice ni instruction avec {country}</translation>
        </message>
        <message>
            <source>No form of its host is known for ‘{title}’. Nothing was printed. Ask for another host's form by its name, one of: {forms}; or write a note verbale.</source>
            <translation>Aucun formulaire de son pays hôte n’est connu pour « {title} ». Rien n’a été imprimé. Demandez par son nom celui d’un autre pays, parmi : {forms} ; ou écrivez une note verbale.</translation>
        </message>
        <message>
            <source>No high-level contact</source>
            <translation>Pas de contact de haut niveau</translation>
        </message>
        <message>
            <source>No lead</source>
            <translation>Sans responsable</translation>
        </message>
        <message>
            <source>No live engagement brings about: {what}.</source>
            <translation>Aucun engagement prévu ne réalise : {what}.</translation>
        </message>
        <message>
            <source>No minister or chief of defence has met {country} for {age}</source>
            <translation>Aucun ministre ni chef d’état-major n’a rencontré {country} depuis {age}</translation>
        </message>
        <message>
            <source>No minister or chief of defence has met {country} since {day}</source>
            <translation>Aucun ministre ni chef d’état-major n’a rencontré {country} depuis le {day}</translation>
        </message>
        <message>
            <source>No minister or chief of defence has met {country} yet</source>
            <translation>Aucun ministre ni chef d’état-major n’a encore rencontré {country}</translation>
        </message>
        <message>
            <source>No plan can have the name {name}: it is longer than {most} bytes, or has a sign that no name has. Nothing was changed. Choose a shorter name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No plan could be made at {location}: {reason}. Nothing was left behind there. Choose another place, or mend the cause and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No plan is named. Nothing was changed. Give the path of a file that ends in .entente.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No planned, confirmed or completed engagement of {year} is linked to {name}, {title}.</source>
            <translation>Aucune action planifiée, confirmée ou achevée de {year} n’est rattachée à {name}, {title}.</translation>
        </message>
        <message>
            <source>No point of contact</source>
            <translation>Pas de point de contact</translation>
        </message>
        <message>
            <source>No post stands in for itself. Choose another one, or none.</source>
            <translation>Aucun poste n’est son propre adjoint. Choisissez-en un autre, ou aucun.</translation>
        </message>
        <message>
            <source>No public holidays of {country} are known.</source>
            <translation>Aucun jour férié n’est connu pour {country}.</translation>
        </message>
        <message>
            <source>No region</source>
            <translation>Sans région</translation>
        </message>
        <message>
            <source>No row of “{file}” could be recognised as a header. Nothing was imported. Name at least the columns title and start (or dates) among its first {count} rows, or say in a mapping which is which.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No staff talks with {country} for {age}</source>
            <translation>Aucun entretien d’états-majors avec {country} depuis {age}</translation>
        </message>
        <message>
            <source>No staff talks with {country} since {day}</source>
            <translation>Aucun entretien d’états-majors avec {country} depuis le {day}</translation>
        </message>
        <message>
            <source>No staff talks with {country} yet</source>
            <translation>Encore aucun entretien d’états-majors avec {country}</translation>
        </message>
        <message>
            <source>No visit by ship or aircraft with {country} for {age}</source>
            <translation>Aucune visite de navire ou d’aéronef avec {country} depuis {age}</translation>
        </message>
        <message>
            <source>No visit by ship or aircraft with {country} since {day}</source>
            <translation>Aucune visite de navire ou d’aéronef avec {country} depuis le {day}</translation>
        </message>
        <message>
            <source>No visit by ship or aircraft with {country} yet</source>
            <translation>Encore aucune visite de navire ou d’aéronef avec {country}</translation>
        </message>
        <message>
            <source>No {column:lower}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No {facet:lower}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Nobody has published the figure for {what}. Name its source first; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has said that it was done, before {title} ({start}): {what}.</source>
            <translation>Personne n'a dit que c'était fait, avant {title} ({start}) : {what}.</translation>
        </message>
        <message>
            <source>Nobody has said whether it took place, so it counts as neither done nor called off: {what}.</source>
            <translation>Personne n’a dit si elle a eu lieu ; elle ne compte ni comme faite ni comme annulée : {what}.</translation>
        </message>
        <message>
            <source>Nobody holds anything that is not so any more. Nothing was noted.</source>
            <translation>Personne ne détient rien de périmé. Rien n’a été noté.</translation>
        </message>
        <message>
            <source>Nobody holds it, and nobody is known to come.</source>
            <translation>Personne ne l’occupe et aucun successeur n’est connu.</translation>
        </message>
        <message>
            <source>Nobody holds {post} by now</source>
            <translation>Plus personne n'occupe {post}</translation>
        </message>
        <message>
            <source>Nobody is known to come on {day}, when it becomes empty.</source>
            <translation>Aucun successeur n’est connu pour le {day}, où il devient vacant.</translation>
        </message>
        <message>
            <source>Nobody is their own deputy. Choose somebody else, or nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody waits for more information here. Nothing was changed.</source>
            <translation>Personne n’attend de complément ici. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Non-proliferation</source>
            <translation>Non-prolifération</translation>
        </message>
        <message>
            <source>Non-proliferation activity</source>
            <translation>Activité de non-prolifération</translation>
        </message>
        <message>
            <source>None of these asks is under a silence procedure that still stands. Nothing was changed.</source>
            <translation>Aucune de ces demandes n’est sous une procédure de silence en cours. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>None of these conditions would be another then. Nothing was changed.</source>
            <translation>Aucune de ces conditions n’en serait changée. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>None recorded.</source>
            <translation>Rien d’enregistré.</translation>
        </message>
        <message>
            <source>Norms of tiers</source>
            <translation>Normes des rangs</translation>
        </message>
        <message>
            <source>Not a country of this plan: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Pas encore demandé</translation>
        </message>
        <message>
            <source>Not checked: no host is known of {title}</source>
            <translation>Non vérifié : aucun hôte connu pour {title}</translation>
        </message>
        <message>
            <source>Not checked: no host known</source>
            <translation>Non vérifié : hôte inconnu</translation>
        </message>
        <message>
            <source>Not concurred</source>
            <translation>Sans accord</translation>
        </message>
        <message>
            <source>Not said to be eligible as development assistance: {what}.</source>
            <translation>Non déclaré éligible à l'aide au développement : {what}.</translation>
        </message>
        <message>
            <source>Not taking place</source>
            <translation>N'auront pas lieu</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note verbale for clearance</source>
            <translation>Note verbale d’autorisation</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Notes and links</source>
            <translation>Notes et liens</translation>
        </message>
        <message>
            <source>Nothing can be written into “{folder}” ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing completed with {country} in 24 months</source>
            <translation>Rien d’achevé avec {country} en 24 mois</translation>
        </message>
        <message>
            <source>Nothing here is waiting to be sent. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here waits to be sent, so that nothing was noted as asked. The plan was not changed.</source>
            <translation>Rien ici n’attend d’être envoyé : rien n’a été noté comme demandé. Le plan n’a pas été modifié.</translation>
        </message>
        <message>
            <source>Nothing in {year} serves {name}</source>
            <translation>Rien en {year} ne sert {name}</translation>
        </message>
        <message>
            <source>Nothing in “{file}” can be shown: {problem}. The plan is unchanged. Export the calendar again, or choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is noted that left to ‘{name}’. Nothing was printed. Choose one of: {names}.</source>
            <translation>Rien n’est noté qui soit parti à « {name} ». Rien n’a été imprimé. Choisissez parmi : {names}.</translation>
        </message>
        <message>
            <source>Nothing is planned with a country of the suspended tier, so nothing is expected of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is spent on {countries} in {year}</source>
            <translation>Rien n'est dépensé en {year} : {countries}</translation>
        </message>
        <message>
            <source>Nothing of ‘{title}’ can be cancelled any more. Nothing was changed.</source>
            <translation>Plus rien de « {title} » ne peut être annulé. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>Nothing that blocks</source>
            <translation>Rien qui bloque</translation>
        </message>
        <message>
            <source>Nothing that could be removed is selected. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that is required is missing.</source>
            <translation>Rien d’obligatoire ne manque.</translation>
        </message>
        <message>
            <source>Nothing that the sheet asks is in the plan any more. Nothing was noted.</source>
            <translation>Rien de ce que le tableau demande n’est encore dans le plan. Rien n’a été noté.</translation>
        </message>
        <message>
            <source>Nothing with {country} after {before}, {dates}, until {last:weekday}; tier {tier} allows {allowed} without.</source>
            <translation>Rien avec {country} après {before}, {dates}, jusqu’au {last:weekday} ; le rang {tier} admet {allowed} sans action.</translation>
        </message>
        <message>
            <source>Nothing with {country} between {before} and {after} ({days:weekday}); tier {tier} allows {allowed} without.</source>
            <translation>Rien avec {country} entre {before} et {after} ({days:weekday}) ; le rang {tier} admet {allowed} sans action.</translation>
        </message>
        <message>
            <source>Nothing with {country} from 12 months back to {last:weekday}; tier {tier} allows {allowed} without.</source>
            <translation>Rien avec {country} depuis douze mois et jusqu’au {last:weekday} ; le rang {tier} admet {allowed} sans action.</translation>
        </message>
        <message>
            <source>Nothing with {country} from {begin}, when our records begin, until {after}, {dates}; tier {tier} allows {allowed} without.</source>
            <translation>Rien avec {country} du {begin}, où commencent nos relevés, jusqu’à {after}, {dates} ; le rang {tier} admet {allowed} sans action.</translation>
        </message>
        <message>
            <source>Nothing with {country} in the 12 months looked back on, until {after}, {dates}; tier {tier} allows {allowed} without.</source>
            <translation>Rien avec {country} pendant les 12 mois écoulés, jusqu’à {after}, {dates} ; le rang {tier} admet {allowed} sans action.</translation>
        </message>
        <message>
            <source>Nothing with {country} is shown here; it is in tier {tier}</source>
            <translation>Rien avec {country} n’est affiché ici ; rang {tier}</translation>
        </message>
        <message>
            <source>Nothing with {country} since {begin}, when our records begin, and nothing ahead; tier {tier} allows {allowed} without.</source>
            <translation>Rien avec {country} depuis le {begin}, où commencent nos relevés, et rien à venir ; le rang {tier} admet {allowed} sans action.</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notice and renewal</source>
            <translation>Dénonciation et reconduction</translation>
        </message>
        <message>
            <source>Notice to other states</source>
            <translation>Notification aux autres États</translation>
        </message>
        <message>
            <source>Notifiable, not notified</source>
            <translation>À notifier, non notifié</translation>
        </message>
        <message>
            <source>Notified on</source>
            <translation>Notifié le</translation>
        </message>
        <message>
            <source>Nuclear Suppliers Group</source>
            <translation>Groupe des fournisseurs nucléaires</translation>
        </message>
        <message>
            <source>Nuclear-powered</source>
            <translation>À propulsion nucléaire</translation>
        </message>
        <message>
            <source>Nuclear-powered ships</source>
            <translation>Navires à propulsion nucléaire</translation>
        </message>
        <message>
            <source>Nuclear-powered ships are not accepted there.</source>
            <translation>Les navires à propulsion nucléaire n’y sont pas acceptés.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Number of the note</source>
            <translation>Numéro de la note</translation>
        </message>
        <message>
            <source>Number of the notice</source>
            <translation>Numéro de la notification</translation>
        </message>
        <message>
            <source>O</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OSCE Annual Implementation Assessment Meeting</source>
            <translation>Réunion annuelle d’évaluation de l’application de l’OSCE</translation>
        </message>
        <message>
            <source>OSCE Ministerial Council</source>
            <translation>Conseil ministériel de l’OSCE</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Objective and use</source>
            <translation>But et usage</translation>
        </message>
        <message>
            <source>Objective over</source>
            <translation>Objectif échu</translation>
        </message>
        <message>
            <source>Objective with nothing planned</source>
            <translation>Objectif sans action</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Obligation at risk</source>
            <translation>Obligation en danger</translation>
        </message>
        <message>
            <source>Observance</source>
            <translation>Période observée</translation>
        </message>
        <message>
            <source>Offer dates and plan the next edition, or enter the next date; end the mechanism if it lapsed.</source>
            <translation>Proposez des dates et planifiez la prochaine édition, ou inscrivez la prochaine date ; mettez fin au mécanisme s’il est caduc.</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Officers</source>
            <translation>Officiers</translation>
        </message>
        <message>
            <source>Official name</source>
            <translation>Nom officiel</translation>
        </message>
        <message>
            <source>On {day:unabbreviated} we asked you about the engagement below, and still wait for your answer.</source>
            <translation>Le {day:unabbreviated}, nous vous avons interrogés sur l’action ci-dessous ; nous attendons toujours votre réponse.</translation>
        </message>
        <message>
            <source>On {day:weekday} {asset} would have to be at {what}.</source>
            <translation>Le {day:weekday}, {asset} devrait être à {what}.</translation>
        </message>
        <message>
            <source>On {day} clocks in {zone} go from {before} straight to {after}, so none shows {time}; calendars are given {reading} UTC</source>
            <translation>Le {day}, les horloges de {zone} passent de {before} directement à {after}, aucune n’affiche donc {time} ; les calendriers reçoivent {reading} UTC</translation>
        </message>
        <message>
            <source>On {day} clocks in {zone} show {time} twice: it is {first} UTC, and later {second} UTC, of which the first counts</source>
            <translation>Le {day}, les horloges de {zone} affichent {time} deux fois : c’est {first} UTC, puis {second} UTC ; la première compte</translation>
        </message>
        <message>
            <source>One state may have {most}; with {what}, {state} would have {used}.</source>
            <translation>Un État peut en avoir {most} ; avec {what}, {state} en aurait {used}.</translation>
        </message>
        <message>
            <source>Only an ask that is answered, or needs no answer, can be closed. Nothing was changed.</source>
            <translation>Seule une demande qui a reçu sa réponse, ou n’en exige pas, peut être close. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Only an ask that was sent and is not answered can be acknowledged. Nothing was changed.</source>
            <translation>Seule une demande envoyée et sans réponse peut recevoir un accusé de réception. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Only an ask that was sent and is not answered can be reminded of. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only an ask without an answer can be withdrawn. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only asks that wait for an answer can be put under a silence procedure. Nothing was changed. Choose open ones.</source>
            <translation>Seules des demandes en attente de réponse peuvent être placées sous une procédure de silence. Rien n’a été modifié. Choisissez-en d’ouvertes.</translation>
        </message>
        <message>
            <source>Only of an ask that was sent and is not answered more can be wanted. Nothing was changed.</source>
            <translation>Un complément ne peut être demandé que pour une demande envoyée et sans réponse. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Only one engagement in {year} serves {name}</source>
            <translation>Une seule action en {year} sert {name}</translation>
        </message>
        <message>
            <source>Only with recipients of aid (ODA)</source>
            <translation>Seulement avec des bénéficiaires d’aide (APD)</translation>
        </message>
        <message>
            <source>Only {kinds} with {country} in 24 months</source>
            <translation>Seulement {kinds} avec {country} en 24 mois</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>Actions ouvertes</translation>
        </message>
        <message>
            <source>Open asks</source>
            <translation>Demandes ouvertes</translation>
        </message>
        <message>
            <source>Open for more than 30 days after the due day: {what}.</source>
            <translation>Ouvertes depuis plus de 30 jours après l’échéance : {what}.</translation>
        </message>
        <message>
            <source>Open it in the window and restore the backup of {at}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open to the public</source>
            <translation>Ouvert au public</translation>
        </message>
        <message>
            <source>Open, blocks</source>
            <translation>Ouvert, bloque</translation>
        </message>
        <message>
            <source>Open, for information</source>
            <translation>Ouvert, pour information</translation>
        </message>
        <message>
            <source>Open, warns</source>
            <translation>Ouvert, avertit</translation>
        </message>
        <message>
            <source>Operated by</source>
            <translation>Exploité par</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisme</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organismes</translation>
        </message>
        <message>
            <source>Organised by</source>
            <translation>Organisé par</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Other and multinational</source>
            <translation>Autres et multinationales</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Autres noms</translation>
        </message>
        <message>
            <source>Our records begin on</source>
            <translation>Nos relevés commencent le</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Outcomes and follow-ups</source>
            <translation>Résultats et suites</translation>
        </message>
        <message>
            <source>Outreach</source>
            <translation>Rayonnement</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Passée</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Overflight only</source>
            <translation>Survol seulement</translation>
        </message>
        <message>
            <source>Own co-chair</source>
            <translation>Notre coprésident</translation>
        </message>
        <message>
            <source>Own defence</source>
            <translation>Défense nationale</translation>
        </message>
        <message>
            <source>Own defence attaché</source>
            <translation>Notre attaché de défense</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>Champs propres</translation>
        </message>
        <message>
            <source>Own level</source>
            <translation>Niveau national</translation>
        </message>
        <message>
            <source>Own nation</source>
            <translation>Notre nation</translation>
        </message>
        <message>
            <source>Own office</source>
            <translation>Notre bureau</translation>
        </message>
        <message>
            <source>Own participants</source>
            <translation>Nos participants</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Porteur</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <source>Paid by</source>
            <translation>Payé par</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Pièces</translation>
        </message>
        <message>
            <source>Papers of the delegation</source>
            <translation>Papiers de la délégation</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Partie de</translation>
        </message>
        <message>
            <source>Part of defence</source>
            <translation>Part de la défense</translation>
        </message>
        <message>
            <source>Part of the country</source>
            <translation>Partie du pays</translation>
        </message>
        <message>
            <source>Part of {title}</source>
            <translation>Partie de {title}</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Passengers</source>
            <translation>Passagers</translation>
        </message>
        <message>
            <source>Passport expires</source>
            <translation>Fin du passeport</translation>
        </message>
        <message>
            <source>Past, not closed</source>
            <translation>Passée, non close</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>People and meetings</source>
            <translation>Personnes et réunions</translation>
        </message>
        <message>
            <source>People reached</source>
            <translation>Personnes touchées</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Period kept by the host</source>
            <translation>Période observée par l’hôte</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>Périodes</translation>
        </message>
        <message>
            <source>Periods it keeps</source>
            <translation>Périodes observées</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Person responsible</source>
            <translation>Personne responsable</translation>
        </message>
        <message>
            <source>Personnel exchange</source>
            <translation>Échange de personnel</translation>
        </message>
        <message>
            <source>Pilot and tugs</source>
            <translation>Pilote et remorqueurs</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Place in order</source>
            <translation>Rang dans l’ordre</translation>
        </message>
        <message>
            <source>Place {place} is cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a visit or a meeting at level {level} with {country}, and have it confirmed.</source>
            <translation>Planifiez une visite ou une réunion de niveau {level} avec {country}, et faites-la confirmer.</translation>
        </message>
        <message>
            <source>Plan an engagement for each and name it in the line, or say there why it was given up.</source>
            <translation>Planifiez un engagement pour chacune et nommez-le dans la ligne, ou dites-y pourquoi elle est abandonnée.</translation>
        </message>
        <message>
            <source>Plan an engagement of another kind with {country}.</source>
            <translation>Planifiez une action d’un autre type avec {country}.</translation>
        </message>
        <message>
            <source>Plan an engagement with {country} by {day:weekday}.</source>
            <translation>Prévoyez une action avec {country} d’ici le {day:weekday}.</translation>
        </message>
        <message>
            <source>Plan an engagement with {country} within {days:weekday}.</source>
            <translation>Planifiez une action avec {country} dans la période {days:weekday}.</translation>
        </message>
        <message>
            <source>Plan an engagement with {country}.</source>
            <translation>Planifiez une action avec {country}.</translation>
        </message>
        <message>
            <source>Plan consultation</source>
            <translation>Consultation sur le plan</translation>
        </message>
        <message>
            <source>Plan id</source>
            <translation>Id du plan</translation>
        </message>
        <message>
            <source>Plan something there, or close what has taken place and is not closed.</source>
            <translation>Planifiez-y quelque chose, ou clôturez ce qui a eu lieu.</translation>
        </message>
        <message>
            <source>Plan year</source>
            <translation>Année du plan</translation>
        </message>
        <message>
            <source>Plan year {year}</source>
            <translation>Année de plan {year}</translation>
        </message>
        <message>
            <source>Plan {days} more in {region}, or change its weight.</source>
            <translation>Planifiez {days} de plus ({region}), ou changez son poids.</translation>
        </message>
        <message>
            <source>Plan {what} with {country} sooner than the tier asks for.</source>
            <translation>Prévoyez {what} avec {country} plus tôt que le rang ne le demande.</translation>
        </message>
        <message>
            <source>Plan {what} with {country}, and have it confirmed.</source>
            <translation>Prévoyez {what} avec {country}, et faites confirmer.</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planifiée</translation>
        </message>
        <message>
            <source>Planned or done in this plan year or later, and linked to no objective: {what}.</source>
            <translation>Prévu ou réalisé cette année de plan ou plus tard, et relié à aucun objectif : {what}.</translation>
        </message>
        <message>
            <source>Planning conference, {title}</source>
            <translation>Conférence de planification, {title}</translation>
        </message>
        <message>
            <source>Please answer what we ask about the engagement below, and quote its reference.</source>
            <translation>Merci de répondre à nos questions sur l’action ci-dessous en rappelant sa référence.</translation>
        </message>
        <message>
            <source>Please correct what you hold: what stands at the right holds from now on.</source>
            <translation>Veuillez corriger ce que vous détenez : ce qui est à droite vaut désormais.</translation>
        </message>
        <message>
            <source>Please tick an answer to each, write what it depends on, and send this back to:</source>
            <translation>Veuillez cocher une réponse à chacune, écrire ce dont elle dépend, et renvoyer ceci à :</translation>
        </message>
        <message>
            <source>Point of contact</source>
            <translation>Point de contact</translation>
        </message>
        <message>
            <source>Point of entry</source>
            <translation>Point d’entrée</translation>
        </message>
        <message>
            <source>Port call</source>
            <translation>Escale</translation>
        </message>
        <message>
            <source>Port or airfield unfit</source>
            <translation>Port ou aérodrome inadapté</translation>
        </message>
        <message>
            <source>Ports and airfields</source>
            <translation>Ports et aérodromes</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Position on the joint statement</source>
            <translation>Position sur la déclaration commune</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Post at home</source>
            <translation>Poste chez nous</translation>
        </message>
        <message>
            <source>Post concurrence</source>
            <translation>Accord du poste</translation>
        </message>
        <message>
            <source>Post responsible</source>
            <translation>Poste responsable</translation>
        </message>
        <message>
            <source>Post with the partner</source>
            <translation>Poste chez le partenaire</translation>
        </message>
        <message>
            <source>Postings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postings and outreach stand apart: they are no contact of high level.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts</source>
            <translation>Fonctions</translation>
        </message>
        <message>
            <source>Posts that are exchanged: both ends, who holds them in turn, and on what terms.</source>
            <translation>Postes échangés : les deux côtés, qui les occupe tour à tour, et à quelles conditions.</translation>
        </message>
        <message>
            <source>Precedence</source>
            <translation>Préséance</translation>
        </message>
        <message>
            <source>Predecessor</source>
            <translation>Prédécesseur</translation>
        </message>
        <message>
            <source>Predecessor in words</source>
            <translation>Prédécesseur en toutes lettres</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Presse</translation>
        </message>
        <message>
            <source>Press office</source>
            <translation>Service de presse</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Autorité</translation>
        </message>
        <message>
            <source>Principal booked twice</source>
            <translation>Autorité prise deux fois</translation>
        </message>
        <message>
            <source>Principals</source>
            <translation>Autorités</translation>
        </message>
        <message>
            <source>Principals, and those who hold posts.</source>
            <translation>Les autorités, et les titulaires de fonctions.</translation>
        </message>
        <message>
            <source>Printed under</source>
            <translation>Imprimée sous</translation>
        </message>
        <message>
            <source>Priorities</source>
            <translation>Priorités</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priorité</translation>
        </message>
        <message>
            <source>Probable duplicate</source>
            <translation>Doublon probable</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Programme of principals</source>
            <translation>Programme des autorités</translation>
        </message>
        <message>
            <source>Programme of {title}: day off in {country}</source>
            <translation>Programme de {title} : jour chômé ({country})</translation>
        </message>
        <message>
            <source>Programme of {title}: two items at once</source>
            <translation>Programme de {title} : deux points en même temps</translation>
        </message>
        <message>
            <source>Programme: day off in its country</source>
            <translation>Programme : jour chômé dans le pays</translation>
        </message>
        <message>
            <source>Programme: two items at once</source>
            <translation>Programme : deux points en même temps</translation>
        </message>
        <message>
            <source>Programmed as</source>
            <translation>Programmée comme</translation>
        </message>
        <message>
            <source>Progress of objectives</source>
            <translation>Avancement des objectifs</translation>
        </message>
        <message>
            <source>Proliferation Security Initiative</source>
            <translation>Initiative de sécurité contre la prolifération</translation>
        </message>
        <message>
            <source>Prolong the tour, or have the successor come earlier.</source>
            <translation>Prolongez l’affectation, ou faites venir le successeur plus tôt.</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <source>Protocol: met below rank</source>
            <translation>Protocole : accueil sous le rang</translation>
        </message>
        <message>
            <source>Public holiday of the host</source>
            <translation>Jour férié de l’hôte</translation>
        </message>
        <message>
            <source>Public posture</source>
            <translation>Communication</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Put the answer of {whom} on the board’s agenda, or record it if it has come.</source>
            <translation>Porter la réponse de {whom} à l’ordre du jour du comité, ou l’enregistrer si elle est arrivée.</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Questions from {organisation} to {title}, {day}</source>
            <translation>Questions de {organisation} à {title}, {day}</translation>
        </message>
        <message>
            <source>Questions to ministries, embassies and offices.</source>
            <translation>Les demandes aux ministères, ambassades et bureaux.</translation>
        </message>
        <message>
            <source>Quiet post</source>
            <translation>Poste inactif</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Quota</translation>
        </message>
        <message>
            <source>Quota exhausted</source>
            <translation>Quota épuisé</translation>
        </message>
        <message>
            <source>Quota of</source>
            <translation>Quota de</translation>
        </message>
        <message>
            <source>Quotas</source>
            <translation>Quotas</translation>
        </message>
        <message>
            <source>Q{number}</source>
            <translation>T{number}</translation>
        </message>
        <message>
            <source>Q{number} of {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Q{number} {months:months}</source>
            <translation>T{number} {months:months}</translation>
        </message>
        <message>
            <source>Q{number} {year}, {months:months}</source>
            <translation>T{number} {year}, {months:months}</translation>
        </message>
        <message>
            <source>Radio frequencies</source>
            <translation>Fréquences radio</translation>
        </message>
        <message>
            <source>Raisina Dialogue</source>
            <translation>Dialogue Raisina</translation>
        </message>
        <message>
            <source>Range {name} is wanted twice from {day:weekday}</source>
            <translation>Le champ de tir {name} est demandé deux fois à partir du {day:weekday}</translation>
        </message>
        <message>
            <source>Ranges</source>
            <translation>Champs de tir</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Grade</translation>
        </message>
        <message>
            <source>Rank band</source>
            <translation>Grades</translation>
        </message>
        <message>
            <source>Rank it in Tools, Lists, Markings, or mark the engagements in words of that table.</source>
            <translation>Donnez-lui un rang dans Outils, Listes, Mentions, ou marquez les engagements avec les mots de cette table.</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>Équipage hors officiers</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Atteint</translation>
        </message>
        <message>
            <source>Read-only: another program on this computer holds this file, under another of its names. What you see is safe to read, and what changes there appears here by itself; to edit it here, close it there and choose File ▸ Edit here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only: held by {who} on {computer} since {since:utc}. What you see is safe to read, and what they change appears here by itself; to edit it here, ask {who} to close it, then choose File ▸ Edit here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only: held by {who} on {computer} since {since}. What you see is safe to read; to change it, ask {who} to close it and open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only: {name} or its folder may not be written. The plan itself is safe. To change it, save a copy in a folder of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-out</source>
            <translation>Compte rendu</translation>
        </message>
        <message>
            <source>Really begun</source>
            <translation>Début réel</translation>
        </message>
        <message>
            <source>Really ended</source>
            <translation>Fin réelle</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Reason, and who decided it</source>
            <translation>Raison, et qui l’a décidé</translation>
        </message>
        <message>
            <source>Reception on board</source>
            <translation>Réception à bord</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>Recipients of aid (ODA)</source>
            <translation>Bénéficiaires d’aide (APD)</translation>
        </message>
        <message>
            <source>Reciprocal post</source>
            <translation>Poste réciproque</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Relevé</translation>
        </message>
        <message>
            <source>Recovered by</source>
            <translation>Replié au plus tard le</translation>
        </message>
        <message>
            <source>Recovery from</source>
            <translation>Repli à partir du</translation>
        </message>
        <message>
            <source>Ref</source>
            <translation>Réf.</translation>
        </message>
        <message>
            <source>Ref.</source>
            <translation>Réf.</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Reference of the answer</source>
            <translation>Référence de la réponse</translation>
        </message>
        <message>
            <source>Regime</source>
            <translation>Régime</translation>
        </message>
        <message>
            <source>Regimes</source>
            <translation>Régimes</translation>
        </message>
        <message>
            <source>Regimes of confidence-building and non-proliferation, and the states that suspended them.</source>
            <translation>Régimes de confiance et de non-prolifération, et les États qui les ont suspendus.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Region and country</source>
            <translation>Région et pays</translation>
        </message>
        <message>
            <source>Region under weight</source>
            <translation>Région sous son poids</translation>
        </message>
        <message>
            <source>Region ▸ country</source>
            <translation>Région ▸ pays</translation>
        </message>
        <message>
            <source>Regional defence forums: who holds them, where and when they usually are, and which must be attended.</source>
            <translation>Forums régionaux de défense : qui les tient, où et quand ils ont lieu d’habitude, et auxquels il faut assister.</translation>
        </message>
        <message>
            <source>Regional forum</source>
            <translation>Enceinte régionale</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Régions</translation>
        </message>
        <message>
            <source>Regions are deleted in Tools, Regions, where another one takes their countries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regions are made in Tools, Regions, where each country is in exactly one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registration until</source>
            <translation>Inscription jusqu’au</translation>
        </message>
        <message>
            <source>Releasable to</source>
            <translation>Communicable à</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Remind them, agree on a new day, or drop it and say why.</source>
            <translation>Relancez-les, convenez d’une autre date, ou abandonnez-la en disant pourquoi.</translation>
        </message>
        <message>
            <source>Remind {whom} of their answer about {title}</source>
            <translation>Rappeler à {whom} sa réponse sur {title}</translation>
        </message>
        <message>
            <source>Remind {whom}, or record the answer if it has come.</source>
            <translation>Relancez {whom}, ou enregistrez la réponse si elle est arrivée.</translation>
        </message>
        <message>
            <source>Reminder: {subject}</source>
            <translation>Rappel : {subject}</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>Report due</source>
            <translation>Rapport dû</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Rapport envoyé</translation>
        </message>
        <message>
            <source>Reported on</source>
            <translation>Rapport le</translation>
        </message>
        <message>
            <source>Request and answer</source>
            <translation>Demande et réponse</translation>
        </message>
        <message>
            <source>Request for visit</source>
            <translation>Demande de visite</translation>
        </message>
        <message>
            <source>Request reference</source>
            <translation>Référence de la demande</translation>
        </message>
        <message>
            <source>Request {reference} of {title} is too large</source>
            <translation>La demande {reference} de {title} est trop grande</translation>
        </message>
        <message>
            <source>Requested at</source>
            <translation>Demandé à</translation>
        </message>
        <message>
            <source>Required</source>
            <translation>Exigée</translation>
        </message>
        <message>
            <source>Resident</source>
            <translation>Résident</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Restore the backup of {at}, or open another plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the backup of {at}, or save a copy to go on without them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review day</source>
            <translation>À revoir le</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risque</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Rotation gap</source>
            <translation>Trou de relève</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Itinéraire</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Row {row}, {field}: {why}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running on</source>
            <translation>Continu</translation>
        </message>
        <message>
            <source>Running on: began before the plan year.</source>
            <translation>En continu : commencées avant l’année du plan.</translation>
        </message>
        <message>
            <source>Runs out at</source>
            <translation>Expire à</translation>
        </message>
        <message>
            <source>Runs out on</source>
            <translation>Expire le</translation>
        </message>
        <message>
            <source>Runway</source>
            <translation>Piste</translation>
        </message>
        <message>
            <source>Runway needed</source>
            <translation>Piste nécessaire</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>samedi</translation>
        </message>
        <message>
            <source>Save the file as .xlsx under any name, and send it back to whoever sent it to you.</source>
            <translation>Enregistrez le fichier en .xlsx sous n’importe quel nom, et renvoyez-le à qui vous l’a envoyé.</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vues enregistrées</translation>
        </message>
        <message>
            <source>Say of each whether it took place, did not happen or was moved: “Close past engagements…” does it for all of them at once.</source>
            <translation>Dites de chacune si elle a eu lieu, n’a pas eu lieu ou a été déplacée : « Clore les actions passées… » le fait pour toutes à la fois.</translation>
        </message>
        <message>
            <source>Say to which dates ‘{title}’ was moved. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say to which e-mail address answers go: a calendar needs to know who writes. Nothing was written.</source>
            <translation>Dites à quelle adresse électronique vont les réponses : un calendrier doit savoir qui écrit. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Say who has it: a contact of the plan, or any name. Nothing was noted.</source>
            <translation>Dites qui l’a : un contact du plan, ou tout autre nom. Rien n’a été noté.</translation>
        </message>
        <message>
            <source>Say why it is cancelled. Nothing was changed.</source>
            <translation>Dites pourquoi c’est annulé. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <source>Security and protection</source>
            <translation>Sécurité et protection</translation>
        </message>
        <message>
            <source>Security level</source>
            <translation>Niveau d’habilitation</translation>
        </message>
        <message>
            <source>Select an engagement to ask about first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the ask that was answered first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send it and note the day in “Sent”.</source>
            <translation>Envoyez-le et notez le jour sous « Envoyé ».</translation>
        </message>
        <message>
            <source>Send somebody else, or ask the host again.</source>
            <translation>Envoyez quelqu’un d’autre, ou redemandez à l’hôte.</translation>
        </message>
        <message>
            <source>Send the deputy, {deputy}, or move it to other days.</source>
            <translation>Envoyez l’adjoint, {deputy}, ou choisissez d’autres jours.</translation>
        </message>
        <message>
            <source>Send the drafted request today and say why it is late, or begin on {earliest:weekday} or later.</source>
            <translation>Envoyez aujourd’hui la demande préparée en expliquant le retard, ou commencez le {earliest:weekday} ou plus tard.</translation>
        </message>
        <message>
            <source>Send the question to {whom} today.</source>
            <translation>Envoyez la demande à {whom} aujourd’hui.</translation>
        </message>
        <message>
            <source>Send the report and note the day in “Reported”.</source>
            <translation>Envoyez le rapport et notez le jour sous « Rapport envoyé ».</translation>
        </message>
        <message>
            <source>Send them today and say why they are late, or say of each that none is needed.</source>
            <translation>Envoyez-les aujourd’hui en disant pourquoi elles sont en retard, ou dites de chacune qu’il n’en faut pas.</translation>
        </message>
        <message>
            <source>Send {whom} the list as it is and ask again.</source>
            <translation>Envoyer à {whom} la liste actuelle et redemander.</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyée le</translation>
        </message>
        <message>
            <source>Seoul Defense Dialogue</source>
            <translation>Dialogue de défense de Séoul</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Armée</translation>
        </message>
        <message>
            <source>Services of a military airfield</source>
            <translation>Services d’un aérodrome militaire</translation>
        </message>
        <message>
            <source>Set it back to planned; then change it and ask again, take it to those above, or cancel it.</source>
            <translation>Remettez-la à « planifiée » ; puis modifiez-la et redemandez, portez-la plus haut, ou annulez-la.</translation>
        </message>
        <message>
            <source>Set “Held by” of the post, or correct the days of its holders.</source>
            <translation>Fixez « Titulaire » du poste, ou corrigez les jours de ses titulaires.</translation>
        </message>
        <message>
            <source>Several posts or organisations are called ‘{name}’. Nothing was written. Give the id of one: {ids}.</source>
            <translation>Plusieurs postes ou organismes s’appellent « {name} ». Rien n’a été écrit. Donnez l’id de l’un : {ids}.</translation>
        </message>
        <message>
            <source>Shangri-La Dialogue (IISS Asia Security Summit)</source>
            <translation>Dialogue de Shangri-La (sommet de sécurité de l’Asie de l’IISS)</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>She draws {ship} m; there are {berth} m.</source>
            <translation>Il cale {ship} m ; il y a {berth} m.</translation>
        </message>
        <message>
            <source>She is {ship} m long; there are {berth} m.</source>
            <translation>Il mesure {ship} m de long ; il y a {berth} m.</translation>
        </message>
        <message>
            <source>Ship or aircraft visit ideally within</source>
            <translation>Visite de navire ou d’aéronef, idéalement en</translation>
        </message>
        <message>
            <source>Ship or aircraft visit overdue</source>
            <translation>Visite de navire ou d’aéronef en retard</translation>
        </message>
        <message>
            <source>Ship or aircraft visit within</source>
            <translation>Escale navale ou aérienne sous</translation>
        </message>
        <message>
            <source>Ship visit</source>
            <translation>Escale</translation>
        </message>
        <message>
            <source>Ship visits</source>
            <translation>Escales de navires</translation>
        </message>
        <message>
            <source>Ships and aircraft</source>
            <translation>Navires et aéronefs</translation>
        </message>
        <message>
            <source>Ships, aircraft, units and teams that engagements take up.</source>
            <translation>Navires, aéronefs, unités et équipes que les engagements mobilisent.</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Côté</translation>
        </message>
        <message>
            <source>Sideline meetings wanted</source>
            <translation>Rencontres en marge voulues</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signe</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>Signs and abbreviations</source>
            <translation>Signes et abréviations</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silence</translation>
        </message>
        <message>
            <source>Silence cannot have been broken after today. Nothing was changed.</source>
            <translation>Le silence ne peut pas avoir été rompu après aujourd’hui. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Silence is no answer to this question: {question} Nothing was changed. Remind the addressee, or record what they said.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silence procedure</source>
            <translation>Procédure de silence</translation>
        </message>
        <message>
            <source>Silence procedures</source>
            <translation>Procédures de silence</translation>
        </message>
        <message>
            <source>Silence was broken on {day}, so nobody agreed under it. Nothing was changed.</source>
            <translation>Le silence a été rompu le {day} : personne n’a donné son accord par silence. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Silence was not announced: start a silence procedure for the ask first. Nothing was changed.</source>
            <translation>Le silence n’a pas été annoncé : lancez d’abord une procédure de silence pour la demande. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Silence with {country}: becomes a gap on {day}</source>
            <translation>Silence avec {country} : lacune à partir du {day}</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Somebody holds the old dates</source>
            <translation>Quelqu’un détient les anciennes dates</translation>
        </message>
        <message>
            <source>Something that is stored in {name} cannot be understood ({problem}). Nothing was changed. Open it anew to see what, or restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort</source>
            <translation>Sorte</translation>
        </message>
        <message>
            <source>Sort of exchange</source>
            <translation>Sorte d’échange</translation>
        </message>
        <message>
            <source>Sorties</source>
            <translation>Sorties</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>South Pacific Defence Ministers' Meeting</source>
            <translation>Réunion des ministres de la défense du Pacifique Sud</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Orateur</translation>
        </message>
        <message>
            <source>Speaking slot</source>
            <translation>Créneau de parole</translation>
        </message>
        <message>
            <source>Spend it where it matters more, or raise the tiers and say why.</source>
            <translation>Dépensez-le où cela importe davantage, ou relevez les rangs en disant pourquoi.</translation>
        </message>
        <message>
            <source>Spouse programme</source>
            <translation>Programme des conjoints</translation>
        </message>
        <message>
            <source>Staff talks</source>
            <translation>Entretiens d’états-majors</translation>
        </message>
        <message>
            <source>Staff talks ideally within</source>
            <translation>Entretiens d’état-major, idéalement en</translation>
        </message>
        <message>
            <source>Staff talks overdue</source>
            <translation>Entretiens d’états-majors en retard</translation>
        </message>
        <message>
            <source>Staff talks with {country}: becomes a gap on {day}</source>
            <translation>Entretiens d’états-majors avec {country} : lacune à partir du {day}</translation>
        </message>
        <message>
            <source>Staff talks within</source>
            <translation>Entretiens d’états-majors sous</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>Stated days</source>
            <translation>Jours indiqués</translation>
        </message>
        <message>
            <source>States in the activity</source>
            <translation>États dans l’activité</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Still in use a year later</source>
            <translation>Encore en usage un an après</translation>
        </message>
        <message>
            <source>Still in use?</source>
            <translation>Encore en usage ?</translation>
        </message>
        <message>
            <source>Stops exercises and training</source>
            <translation>Suspend exercices et instruction</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <source>Successor</source>
            <translation>Successeur</translation>
        </message>
        <message>
            <source>Successor arrives</source>
            <translation>Arrivée du successeur</translation>
        </message>
        <message>
            <source>Successor in words</source>
            <translation>Successeur en toutes lettres</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>dimanche</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Remplacée</translation>
        </message>
        <message>
            <source>Supersedes</source>
            <translation>Remplace</translation>
        </message>
        <message>
            <source>Suspended by</source>
            <translation>Suspendu par</translation>
        </message>
        <message>
            <source>T</source>
            <translation>P</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Take it to {signs} today, send the notice and note its day and number, or bring fewer: it is late.</source>
            <translation>Portez-la aujourd’hui à {signs}, envoyez la notification et notez son jour et son numéro, ou réduisez les effectifs : c’est tard.</translation>
        </message>
        <message>
            <source>Take something from the line, have it raised, or put off an engagement.</source>
            <translation>Retirez quelque chose de la ligne, faites-la relever ou reportez un engagement.</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Acceptées par</translation>
        </message>
        <message>
            <source>Taken up</source>
            <translation>Pris</translation>
        </message>
        <message>
            <source>Talking points</source>
            <translation>Éléments de langage</translation>
        </message>
        <message>
            <source>Talks overdue by their period</source>
            <translation>Entretiens en retard sur leur rythme</translation>
        </message>
        <message>
            <source>Talks that come again: with whom, how often, and who chairs and hosts them.</source>
            <translation>Les entretiens qui reviennent : avec qui, à quel rythme, qui les préside et les accueille.</translation>
        </message>
        <message>
            <source>Tanks</source>
            <translation>Chars</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Team and area</source>
            <translation>Équipe et zone</translation>
        </message>
        <message>
            <source>Team leader</source>
            <translation>Chef d’équipe</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Tell {whom} what they want to know.</source>
            <translation>Donner à {whom} les renseignements demandés.</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Text of the answer</source>
            <translation>Texte de la réponse</translation>
        </message>
        <message>
            <source>Texts that are agreed to under silence: whoever objects says so before the procedure runs out.</source>
            <translation>Textes acceptés par silence : qui s’y oppose le dit avant l’expiration de la procédure.</translation>
        </message>
        <message>
            <source>That silence has ended; keep the next engagements with {country} closer together.</source>
            <translation>Ce silence a pris fin ; rapprochez les prochaines actions avec {country}.</translation>
        </message>
        <message>
            <source>The absence would end before it begins. Choose a later last day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The accreditation would end before it begins. Choose a later last day.</source>
            <translation>L’accréditation finirait avant de commencer. Choisissez un dernier jour plus tardif.</translation>
        </message>
        <message>
            <source>The address of the shared plan cannot be understood. Nothing was opened or changed. Write it as postgresql://name@server:5432/database, without the password: that is asked for. In a password that stands in an address write @ as %40, / as %2F, ? as %3F, &amp; as %26 and % as %25.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agrément would be granted before it was asked for. Choose a later day.</source>
            <translation>L’agrément serait accordé avant d’être demandé. Choisissez un jour plus tardif.</translation>
        </message>
        <message>
            <source>The answer came before the ask was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is due before the ask was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer of {whom} does not hold for all days of {title}</source>
            <translation>La réponse de {whom} ne vaut pas pour tous les jours de {title}</translation>
        </message>
        <message>
            <source>The answer would be due before the ask is sent. Choose a later due day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer would come before the request. Choose a later instant, in UTC.</source>
            <translation>La réponse précéderait la demande. Choisissez un instant ultérieur, en UTC.</translation>
        </message>
        <message>
            <source>The answer would hold no day: its last day lies before its first.</source>
            <translation>La réponse ne vaudrait aucun jour : son dernier jour précède le premier.</translation>
        </message>
        <message>
            <source>The assessment of {title} is older than its list: {who}</source>
            <translation>L’évaluation de {title} est plus ancienne que sa liste : {who}</translation>
        </message>
        <message>
            <source>The attachments of this plan would be larger than {most} MB together, the most that a plan keeps. Attach fewer files at a time, or keep the file on a share and add a link to it.</source>
            <translation>Les pièces jointes de ce plan dépasseraient ensemble {most} Mo, le maximum qu’un plan conserve. Joignez moins de fichiers à la fois, ou gardez le fichier sur un partage et ajoutez un lien vers lui.</translation>
        </message>
        <message>
            <source>The attachments of this plan would be larger than {most} MB together, the most that a plan keeps. Nothing was changed. Remove attachments that nobody needs, or keep the file on a share and add a link to it.</source>
            <translation>Les pièces jointes de ce plan dépasseraient ensemble {most} Mo, le maximum qu’un plan conserve. Rien n’a été modifié. Retirez les pièces jointes inutiles, ou conservez le fichier sur un partage et ajoutez un lien vers lui.</translation>
        </message>
        <message>
            <source>The cells count this document's engagements; target, share and state are the whole plan's.</source>
            <translation>Les cases comptent les actions de ce document ; cible, part et situation sont celles du plan entier.</translation>
        </message>
        <message>
            <source>The change could not be saved to {location}: {reason}. Everything saved before is safe, and the change is kept here in memory. Mend the cause and try again, or save a copy elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clearance of {title} no longer fits</source>
            <translation>L’autorisation de {title} ne convient plus</translation>
        </message>
        <message>
            <source>The clearance of {title} was refused</source>
            <translation>L’autorisation de {title} a été refusée</translation>
        </message>
        <message>
            <source>The clearance of {who} holds until {ends:weekday}; the training lasts until {last:weekday}.</source>
            <translation>L’avis favorable pour {who} vaut jusqu’au {ends:weekday} ; la formation dure jusqu’au {last:weekday}.</translation>
        </message>
        <message>
            <source>The clearance would be answered before it was asked for. Choose a later day.</source>
            <translation>L’autorisation aurait sa réponse avant d’être demandée. Choisissez un jour ultérieur.</translation>
        </message>
        <message>
            <source>The clearance would end before it begins. Choose a later last day.</source>
            <translation>L’autorisation finirait avant de commencer. Choisissez un dernier jour ultérieur.</translation>
        </message>
        <message>
            <source>The clearance would end before it was given. Choose a later last day.</source>
            <translation>L’habilitation finirait avant d’avoir été donnée. Choisissez un dernier jour plus tardif.</translation>
        </message>
        <message>
            <source>The clock of the place is not known.</source>
            <translation>L’heure du lieu n’est pas connue.</translation>
        </message>
        <message>
            <source>The commitment would end before it begins. Choose a later last day.</source>
            <translation>L’indisponibilité finirait avant de commencer. Choisissez un dernier jour ultérieur.</translation>
        </message>
        <message>
            <source>The database of this computer (SQLite) has no full-text search, so every text is read for each answer. It takes longer; nothing is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The days are the wrong way round: deployment begins and ends, then recovery begins and ends.</source>
            <translation>Les jours sont inversés : le déploiement commence et finit, puis le repli commence et finit.</translation>
        </message>
        <message>
            <source>The delegations of engagements, in order of precedence.</source>
            <translation>Les délégations des engagements, par ordre de préséance.</translation>
        </message>
        <message>
            <source>The document could not be set: it came out in several files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document could not be set: {reason}. The plan is unchanged and no file was written. Try a smaller selection, and send the support file if it happens again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document needs more than {limit} MB of memory to set, and setting it was ended. The plan is unchanged and no file was written. Try a smaller selection or a shorter period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document takes longer than {seconds} seconds to set, and setting it was ended. The plan is unchanged and no file was written. Try a smaller selection or a shorter period.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engagement of this ask is no longer in the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engagement of this letter is not in the plan, or not at that marking. Nothing was written.</source>
            <translation>L’action de cette lettre n’est pas dans le plan, ou pas à cette mention. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The engagement of this mail is not in the plan, or not at that marking. Nothing was written.</source>
            <translation>L’action de ce courriel n’est pas dans le plan, ou pas à cette mention. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The file is larger than {most} MB, the most that one attachment may have. Nothing was changed. Keep it on a share and add a link to it.</source>
            <translation>Le fichier dépasse {most} Mo, la taille maximale d’une pièce jointe. Rien n’a été modifié. Conservez-le sur un partage et ajoutez un lien vers lui.</translation>
        </message>
        <message>
            <source>The file is whole, but the plan does not remember what it holds: what is deleted later will not be called back in the next one. Export again when the plan can be written. {reason}</source>
            <translation>Le fichier est complet, mais le plan ne retient pas ce qu’il contient : ce qui sera supprimé ne sera pas annulé dans le suivant. Exportez de nouveau quand le plan pourra être écrit. {reason}</translation>
        </message>
        <message>
            <source>The filter shows no engagement that could be shifted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The flight of an aircraft: who and what it carries, its way, and what it needs on the ground.</source>
            <translation>Le vol d’un aéronef : qui et ce qu’il transporte, sa route, et ce qu’il lui faut au sol.</translation>
        </message>
        <message>
            <source>The folder in which you stand is gone, so it cannot be told where {name} is. Nothing was changed. Change to another folder, or give the whole path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder of your own templates cannot be made: {why}. The template used before stays. See to the rights of {folder}.</source>
            <translation>Le dossier de vos propres modèles ne peut pas être créé : {why}. Le modèle utilisé jusqu’ici reste. Vérifiez les droits de {folder}.</translation>
        </message>
        <message>
            <source>The form of each host that publishes one, filled from the record, with what is missing</source>
            <translation>Le formulaire de chaque pays hôte qui en publie un, rempli d’après le dossier, avec ce qui manque</translation>
        </message>
        <message>
            <source>The handover would end before the tenure begins. Choose a later day.</source>
            <translation>La passation finirait avant le début du mandat. Choisissez un jour plus tardif.</translation>
        </message>
        <message>
            <source>The host refused it, and nothing else was granted or asked for.</source>
            <translation>L’hôte l’a refusée, et rien d’autre n’a été accordé ni demandé.</translation>
        </message>
        <message>
            <source>The host will not have: {who}.</source>
            <translation>L’hôte n’accepte pas : {who}.</translation>
        </message>
        <message>
            <source>The index of this plan's texts cannot be relied on, so every text is read for each answer. It takes longer; nothing is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kinds of engagement, their signs, and how each counts to coverage.</source>
            <translation>Les types d’action, leurs signes, et ce que chacun compte pour la couverture.</translation>
        </message>
        <message>
            <source>The last day for which they were to be kept is over: {who}.</source>
            <translation>Le dernier jour de conservation est passé : {who}.</translation>
        </message>
        <message>
            <source>The levels are the wrong way round: L1 is the highest and stands first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of countries ships with Entente. Former and other names can be added to each.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list that you have, from Excel, CSV or a calendar; or plan a first engagement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The mapping cannot be used: {why}. Nothing was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The membership would end before it begins. Choose a later last day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The month in which your year begins: quarters and totals go by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name is too long: {count} characters at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The own nation is in every engagement; name the other nations only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The period would end before it begins. Choose a later last day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The periods of {country} are listed until {year:d} only.</source>
            <translation>Les périodes de {country} ne sont listées que jusqu’en {year:d}.</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>Le plan</translation>
        </message>
        <message>
            <source>The plan could not be brought up to date ({problem}). It was left as it was. Open it with the version that made it, and report this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan does not rank the marking ‘{marking}’, so that nobody can say what may stand in such an edition. Nothing was written. Choose one of: {levels}; or rank it in Tools, Lists, Markings.</source>
            <translation>Le plan ne donne pas de rang à la mention « {marking} » : on ne peut dire ce qui peut figurer dans une telle édition. Rien n'a été écrit. Choisissez parmi : {levels} ; ou donnez-lui un rang dans Outils, Listes, Mentions de classification.</translation>
        </message>
        <message>
            <source>The plan does not rank {markings}, which counts as higher than all. Rank it in Tools, Lists, Markings.</source>
            <translation>Le plan ne donne pas de rang à {markings}, tenu pour supérieur à tout. Donnez-lui un rang dans Outils, Listes, Mentions de classification.</translation>
        </message>
        <message>
            <source>The plan has moved on since, so this cannot be undone or redone. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has no e-mail address for ‘{post}’, so that the draft is to nobody. Type it in the draft, or in the contact.</source>
            <translation>Le plan n’a pas d’adresse électronique pour « {post} » : le brouillon n’a pas de destinataire. Saisissez-la dans le brouillon, ou dans le contact.</translation>
        </message>
        <message>
            <source>The plan has no e-mail address for ‘{post}’. Nothing was written. Type it in the contact, or print a change slip instead.</source>
            <translation>Le plan n’a pas d’adresse électronique pour « {post} ». Rien n’a été écrit. Saisissez-la dans le contact, ou imprimez plutôt un avis de modification.</translation>
        </message>
        <message>
            <source>The plan has no post and no organisation with posts called ‘{name}’. Nothing was printed. Give the title or the id of one.</source>
            <translation>Le plan n’a ni poste ni organisme pourvu de postes appelé « {name} ». Rien n’a été imprimé. Donnez le titre ou l’id de l’un.</translation>
        </message>
        <message>
            <source>The plan has no post and no organisation with posts called ‘{name}’. Nothing was written. Give the title of a post or an organisation, such as {known}.</source>
            <translation>Le plan n’a ni poste ni organisme pourvu de postes appelé « {name} ». Rien n’a été écrit. Donnez le titre d’un poste ou d’un organisme, tel que {known}.</translation>
        </message>
        <message>
            <source>The plan has no {what} ‘{name}’. Nothing was printed. {hint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has nobody ‘{name}’. Nothing was printed. Give a name or an office as the plan writes it, such as: {names}.</source>
            <translation>Le plan ne connaît personne du nom de « {name} ». Rien n'a été imprimé. Indiquez un nom ou une fonction tels que dans le plan, par exemple : {names}.</translation>
        </message>
        <message>
            <source>The plan is held by {who} on {computer} since {since}, and neither that lock nor the file is yours. Nothing was changed. Ask {who}, or the owner of the file, to take it over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is open on this computer, in a program that runs (process {process:d}, {who}). Nothing was changed. Close it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is read-only here and does not remember what the file holds: what is deleted later will not be called back in the next one. Export it where the plan can be edited if others rely on it.</source>
            <translation>Le plan est ici en lecture seule et ne retient pas ce que contient le fichier : ce qui sera supprimé ne sera pas annulé dans le suivant. Exportez-le là où le plan peut être modifié si d’autres s’y fient.</translation>
        </message>
        <message>
            <source>The plan was opened read-only. Nothing is written to it. To change it, choose File ▸ Edit here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan year as one line of days, on large sheets</source>
            <translation>L'année du plan en une ligne de jours, sur de grandes feuilles</translation>
        </message>
        <message>
            <source>The plan year begins in a month from 1 to 12.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan year begins in month</source>
            <translation>L’année du plan commence au mois</translation>
        </message>
        <message>
            <source>The plan year by region, with its gaps, for readers without Entente</source>
            <translation>L’année du plan par région, avec ses lacunes, pour qui n’a pas Entente</translation>
        </message>
        <message>
            <source>The post names nobody yet; what is asked of it goes to nobody.</source>
            <translation>Le poste ne nomme encore personne ; ce qu'on lui demande ne va à personne.</translation>
        </message>
        <message>
            <source>The post still names {former}; what is asked of it goes there.</source>
            <translation>Le poste nomme encore {former} ; ce qu'on lui demande y va.</translation>
        </message>
        <message>
            <source>The post to which it should go is not in the plan, or not at that marking. Nothing was written. Choose another.</source>
            <translation>Le poste destinataire n’est pas dans le plan, ou pas à cette mention. Rien n’a été écrit. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The procedure runs out on {day:weekday} only. Nothing was changed.</source>
            <translation>La procédure n’expire que {day:weekday}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The public holidays of {country} are not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The questions that are asked, when an answer is due, and what silence means.</source>
            <translation>Les questions posées, l’échéance de la réponse, et ce que vaut le silence.</translation>
        </message>
        <message>
            <source>The reference {ref} is taken. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The regions of each division of the world, and their countries.</source>
            <translation>Les régions de chaque découpage du monde, et leurs pays.</translation>
        </message>
        <message>
            <source>The report of {title} is due on {due:weekday}</source>
            <translation>Le rapport de {title} est dû le {due:weekday}</translation>
        </message>
        <message>
            <source>The report of {title} was due on {due:weekday}</source>
            <translation>Le rapport de {title} était dû le {due:weekday}</translation>
        </message>
        <message>
            <source>The series would end before it begins. Choose a later last day.</source>
            <translation>La série finirait avant de commencer. Choisissez un dernier jour plus tardif.</translation>
        </message>
        <message>
            <source>The server answers, but it has no such database as {location} names: {reason}. Nothing was changed. Check the name, or ask whoever looks after the server to make it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server of the shared plan at {location} did not accept the password: {reason}. Nothing was opened or changed. Type it again, or ask whoever looks after the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The share of the plan's days that each region is to have.</source>
            <translation>La part des jours du plan que chaque région doit avoir.</translation>
        </message>
        <message>
            <source>The shared plan at {location} cannot be reached: {reason}. What was saved is safe there. Check the network and the address, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shared plan at {location} wants a password, and none is known here. Nothing was opened or changed. Open it in the window or in a terminal, which ask for it; or put it in PGPASSWORD or in ~/.pgpass.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shared plan cannot be reached: the PostgreSQL driver is not installed here. Nothing was changed. Install it with: python -m pip install "psycopg[binary]"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The states and territories that engagements can be with, their weekends and time zones.</source>
            <translation>Les États et territoires avec lesquels agir, leurs fins de semaine et fuseaux horaires.</translation>
        </message>
        <message>
            <source>The table of markings does not have {words:and}, which therefore counts as higher than all: {engagements} with it will be in no edition for others. {named}.</source>
            <translation>La table des mentions ne connaît pas {words:and}, qui compte donc comme supérieure à toutes : {engagements} ainsi marqués ne seront dans aucune édition pour d'autres. {named}.</translation>
        </message>
        <message>
            <source>The tenure would end before it begins. Choose a later last day.</source>
            <translation>Le mandat finirait avant de commencer. Choisissez un dernier jour plus tardif.</translation>
        </message>
        <message>
            <source>The texts of this plan are not indexed, and it is open for reading only, so every text is read for each answer. It takes longer; nothing is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tour ended on {last:weekday}, and nobody is named who follows.</source>
            <translation>L’affectation a pris fin {last:weekday}, et aucun successeur n’est nommé.</translation>
        </message>
        <message>
            <source>The tour ends on {last:weekday}, in a year or less, and nobody is named who follows.</source>
            <translation>L’affectation prend fin {last:weekday}, dans un an ou moins, et aucun successeur n’est nommé.</translation>
        </message>
        <message>
            <source>The tour would end before it begins. Choose a later last day.</source>
            <translation>L’affectation finirait avant de commencer. Choisissez un dernier jour plus tardif.</translation>
        </message>
        <message>
            <source>The visitor is of level {visitor}; two levels or more below stand: {who}.</source>
            <translation>Le visiteur est de niveau {visitor} ; deux niveaux ou plus en dessous : {who}.</translation>
        </message>
        <message>
            <source>The waiver would have ended before it begins. Choose a later day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weekend would end before it begins. Choose a later last day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weights are {total} % together; they can be 100 % at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The year by month</source>
            <translation>L'année mois par mois</translation>
        </message>
        <message>
            <source>The year on a page</source>
            <translation>L’année en une page</translation>
        </message>
        <message>
            <source>Their co-chair</source>
            <translation>Leur coprésident</translation>
        </message>
        <message>
            <source>Their level</source>
            <translation>Leur niveau</translation>
        </message>
        <message>
            <source>There are four tiers and ‘{none}’, each with its norms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are {most} in the year and {elsewhere} used elsewhere; with {what} it would be {used}.</source>
            <translation>Il y en a {most} dans l’année, dont {elsewhere} pris ailleurs ; avec {what}, cela ferait {used}.</translation>
        </message>
        <message>
            <source>There is a lead time for {what} already. Change that one, or name another case.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a region scheme ‘{title}’ already. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a region ‘{title}’ in this scheme already. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a view ‘{title}’ already. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a {one} ‘{title}’ already. Change that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no document ‘{name}’. Nothing was printed. Choose one of: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no form ‘{form}’. Nothing was printed. Choose one of: {forms}.</source>
            <translation>Il n’y a pas de formulaire « {form} ». Rien n’a été imprimé. Choisissez parmi : {forms}.</translation>
        </message>
        <message>
            <source>There is no grouping ‘{name}’. Nothing was printed. Choose one of: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no invitation in it, for an invitation needs an address.</source>
            <translation>Il ne contient pas d’invitation, car une invitation demande une adresse.</translation>
        </message>
        <message>
            <source>There is no invitation in it, for nobody said to which address the answer should go.</source>
            <translation>Il ne contient pas d’invitation, car personne n’a dit à quelle adresse la réponse doit aller.</translation>
        </message>
        <message>
            <source>There is no invitation in it, for the engagement is called off.</source>
            <translation>Il ne contient pas d’invitation, car l’action n’a pas lieu.</translation>
        </message>
        <message>
            <source>There is no milestone to make: what the kind has is there already, or its day has passed. Nothing was changed.</source>
            <translation>Il n’y a pas de jalon à créer : ceux de la nature existent déjà, ou leur jour est passé. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There is no plan at {path}. Nothing was changed. Check the name, or whether its drive is connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no plan in the database {location}. Nothing was changed. Check the address, or make a new plan there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such day in a plan. Nothing was changed.</source>
            <translation>Ce jour n’existe pas dans un plan. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There is no template yet. At an engagement that new ones can be like, add the detail Template.</source>
            <translation>Il n’y a pas encore de modèle. À un engagement auquel de nouveaux peuvent ressembler, ajoutez le détail Modèle.</translation>
        </message>
        <message>
            <source>There is no tier ‘{tier}’. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is something at {location} already. It was left as it is. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There: {groups:dots}</source>
            <translation>Présents : {groups:dots}</translation>
        </message>
        <message>
            <source>These answers are no longer in the plan. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These asks are under several silence procedures: {titles}. Nothing was changed. Choose asks of one.</source>
            <translation>Ces demandes sont sous plusieurs procédures de silence : {titles}. Rien n’a été modifié. Choisissez les demandes d’une seule.</translation>
        </message>
        <message>
            <source>These files are all attached to ‘{title}’ already. Nothing was changed.</source>
            <translation>Ces fichiers sont déjà tous joints à « {title} ». Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>They promised</source>
            <translation>Ils ont promis</translation>
        </message>
        <message>
            <source>They propose {proposed} in place of {now}.</source>
            <translation>Ils proposent {proposed} à la place de {now}.</translation>
        </message>
        <message>
            <source>They take place every {months}, the last was on {last:weekday}, so the next was due by {due:weekday}; no date is set.</source>
            <translation>Ils ont lieu tous les {months}, les derniers {last:weekday}, donc les suivants étaient attendus {due:weekday} au plus tard ; aucune date n’est fixée.</translation>
        </message>
        <message>
            <source>This ask is no longer in the plan. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This ask is under the silence procedure ‘{title}’ already: {question} Nothing was changed. Note there that it was broken, or correct the ask.</source>
            <translation>Cette demande est déjà sous la procédure de silence « {title} » : {question} Rien n’a été modifié. Notez qu’elle a été rompue, ou corrigez la demande.</translation>
        </message>
        <message>
            <source>This condition is not as it was shown. Nothing was changed. Look at the answer again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This engagement is no leg of a deployment. Nothing was changed. Say in its field ‘Part of’ which one it is.</source>
            <translation>Cet engagement n’est pas une étape d’un déploiement. Rien n’a été changé. Indiquez duquel dans son champ « Fait partie de ».</translation>
        </message>
        <message>
            <source>This engagement is no longer in the plan. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This lead time is not in the plan any more. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This milestone is no longer in the plan. Nothing was changed.</source>
            <translation>Ce jalon n’est plus dans le plan. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This person is not in the plan any more. Nothing was changed.</source>
            <translation>Cette personne n’est plus dans le plan. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This plan holds no engagements yet.</source>
            <translation>Ce plan ne contient encore aucune action.</translation>
        </message>
        <message>
            <source>This plan is open for reading only, so nothing can be attached. Nothing was changed.</source>
            <translation>Ce plan est ouvert en lecture seule : rien ne peut y être joint. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This plan is open for reading only. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan was made with a newer version (schema {schema}; this program knows {known}) and cannot be shown. Nothing was written to it. Install the newer version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan was made with a newer version (schema {schema}; this program knows {known}). It was opened read-only and is not written to. To change it, install the newer version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan was made with an older version (schema {schema}; this program needs {known}) and may not be written here. Nothing was changed. Copy it to a folder of your own and open the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan year</source>
            <translation>Cette année de plan</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Ce trimestre</translation>
        </message>
        <message>
            <source>This region is not in the plan. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This region scheme is not in the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This region scheme is not in the plan. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This series is not in the plan any more. Nothing was changed.</source>
            <translation>Cette série n’est plus dans le plan. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This sheet asks you {questions}. You need no program but the one that shows it.</source>
            <translation>Cette feuille vous pose {questions}. Il ne vous faut pas d’autre programme que celui qui la montre.</translation>
        </message>
        <message>
            <source>This silence procedure does not stand any more. Nothing was changed.</source>
            <translation>Cette procédure de silence n’est plus en cours. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This template is no longer in the plan. Nothing was changed.</source>
            <translation>Ce modèle n’est plus dans le plan. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This view is not in the plan any more. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <source>This {one} is not in the plan any more. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three letters</source>
            <translation>Trois lettres</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>jeudi</translation>
        </message>
        <message>
            <source>Tick at least one question, or write one. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick what is done, do the rest today, or give it another day.</source>
            <translation>Cochez ce qui est fait, faites le reste aujourd'hui, ou donnez un autre jour.</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Tier 1, and no cost in {currency} is known of a live engagement with it.</source>
            <translation>Rang 1, et aucun coût en {currency} n'est connu d'un engagement en cours.</translation>
        </message>
        <message>
            <source>Tiers of countries</source>
            <translation>Rangs des pays</translation>
        </message>
        <message>
            <source>Time of day where clocks change</source>
            <translation>Heure au moment d’un changement d’heure</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Time zone at home</source>
            <translation>Fuseau horaire chez nous</translation>
        </message>
        <message>
            <source>Time zones</source>
            <translation>Fuseaux horaires</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Frise</translation>
        </message>
        <message>
            <source>Timeline on paper</source>
            <translation>Frise sur papier</translation>
        </message>
        <message>
            <source>Times are those of {zone}.</source>
            <translation>Les heures sont celles de {zone}.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Intitulé</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>To be checked</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>To be done for {title} ({start}): {what}.</source>
            <translation>À faire pour {title} ({start}) : {what}.</translation>
        </message>
        <message>
            <source>To be filled in by hand, for the plan does not keep it: {labels:apart}</source>
            <translation>À remplir à la main, car le plan ne le garde pas : {labels:apart}</translation>
        </message>
        <message>
            <source>To be met by</source>
            <translation>À remplir avant le</translation>
        </message>
        <message>
            <source>To be sent by</source>
            <translation>À envoyer au plus tard le</translation>
        </message>
        <message>
            <source>To go on without them, save a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To level</source>
            <translation>Jusqu’au niveau</translation>
        </message>
        <message>
            <source>To: {authority}</source>
            <translation>À : {authority}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Too few kinds of engagement with {country}: becomes a gap on {day}</source>
            <translation>Trop peu de types d’action avec {country} : lacune à partir du {day}</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Période d’affectation</translation>
        </message>
        <message>
            <source>Tour begins</source>
            <translation>Début de l’affectation</translation>
        </message>
        <message>
            <source>Tour ends</source>
            <translation>Fin de l’affectation</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Formation</translation>
        </message>
        <message>
            <source>Training and exercises</source>
            <translation>Formation et exercices</translation>
        </message>
        <message>
            <source>Transit speed</source>
            <translation>Vitesse de transit</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Transport</translation>
        </message>
        <message>
            <source>Travel from {here} to {there}</source>
            <translation>Trajet : {here} → {there}</translation>
        </message>
        <message>
            <source>Travel home from {country} when it is over</source>
            <translation>Retour ensuite ({country})</translation>
        </message>
        <message>
            <source>Treaty on Open Skies</source>
            <translation>Traité Ciel ouvert</translation>
        </message>
        <message>
            <source>Troops</source>
            <translation>Effectifs</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>mardi</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Types of ask</source>
            <translation>Types de demande</translation>
        </message>
        <message>
            <source>Types of milestone</source>
            <translation>Types de jalon</translation>
        </message>
        <message>
            <source>UN Security Council resolution 1540</source>
            <translation>Résolution 1540 du Conseil de sécurité de l’ONU</translation>
        </message>
        <message>
            <source>Unit at home</source>
            <translation>Unité chez nous</translation>
        </message>
        <message>
            <source>Unit of the partner</source>
            <translation>Unité du partenaire</translation>
        </message>
        <message>
            <source>Unit or person</source>
            <translation>Unité ou personne</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Unités</translation>
        </message>
        <message>
            <source>Units and people that are to be trained, and whether human-rights vetting cleared them.</source>
            <translation>Unités et personnes à former, et si la vérification en matière de droits de l’homme leur est favorable.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Until when it can be sent is not known.</source>
            <translation>On ne sait pas jusqu’à quand il peut être envoyé.</translation>
        </message>
        <message>
            <source>Used elsewhere</source>
            <translation>Pris ailleurs</translation>
        </message>
        <message>
            <source>Usual column</source>
            <translation>Colonne habituelle</translation>
        </message>
        <message>
            <source>Usual length</source>
            <translation>Durée habituelle</translation>
        </message>
        <message>
            <source>Usual level</source>
            <translation>Niveau habituel</translation>
        </message>
        <message>
            <source>Usual place</source>
            <translation>Lieu habituel</translation>
        </message>
        <message>
            <source>Usual time</source>
            <translation>Date habituelle</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Vetting list</source>
            <translation>Liste de vérification</translation>
        </message>
        <message>
            <source>Vetting missing</source>
            <translation>Vérification manquante</translation>
        </message>
        <message>
            <source>Vienna Document 2011</source>
            <translation>Document de Vienne 2011</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>View of the development ministry</source>
            <translation>Avis du ministère du développement</translation>
        </message>
        <message>
            <source>Views that all who work on the plan share.</source>
            <translation>Les vues que partagent tous ceux qui travaillent au plan.</translation>
        </message>
        <message>
            <source>Visit by ship or aircraft with {country}: becomes a gap on {day}</source>
            <translation>Visite de navire ou d’aéronef avec {country} : lacune à partir du {day}</translation>
        </message>
        <message>
            <source>Visit programme</source>
            <translation>Programme de visite</translation>
        </message>
        <message>
            <source>Visitor</source>
            <translation>Visiteur</translation>
        </message>
        <message>
            <source>Visitors of {title} are met below their rank</source>
            <translation>Les visiteurs de {title} sont accueillis sous leur rang</translation>
        </message>
        <message>
            <source>W</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waived by {who} until {day}: {reason}.</source>
            <translation>Dérogation de {who} jusqu’au {day} : {reason}.</translation>
        </message>
        <message>
            <source>Waived by {who}: {reason}. Until lifted.</source>
            <translation>Dérogation de {who} : {reason}. Jusqu’à sa levée.</translation>
        </message>
        <message>
            <source>Waived on</source>
            <translation>Accordée le</translation>
        </message>
        <message>
            <source>Waivers</source>
            <translation>Dérogations</translation>
        </message>
        <message>
            <source>Wanted</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>Wanted outcome</source>
            <translation>Résultat voulu</translation>
        </message>
        <message>
            <source>Wassenaar Arrangement</source>
            <translation>Arrangement de Wassenaar</translation>
        </message>
        <message>
            <source>Wassenaar Arrangement plenary</source>
            <translation>Plénière de l’Arrangement de Wassenaar</translation>
        </message>
        <message>
            <source>Waste</source>
            <translation>Déchets</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Ways of dividing the world into regions; one of them is the plan's.</source>
            <translation>Les façons de découper le monde en régions ; l’une d’elles est celle du plan.</translation>
        </message>
        <message>
            <source>We promised</source>
            <translation>Nous avons promis</translation>
        </message>
        <message>
            <source>Weapons</source>
            <translation>Armes</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>mercredi</translation>
        </message>
        <message>
            <source>Week {week} of {year:d}</source>
            <translation>Semaine {week} de {year:d}</translation>
        </message>
        <message>
            <source>Week {week} of {year:d}, {days}</source>
            <translation>Semaine {week} de {year:d}, {days}</translation>
        </message>
        <message>
            <source>Weekend</source>
            <translation>Fin de semaine</translation>
        </message>
        <message>
            <source>Weekend of the host</source>
            <translation>Fin de semaine de l’hôte</translation>
        </message>
        <message>
            <source>Weekends by date</source>
            <translation>Fins de semaine datées</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Weights of regions</source>
            <translation>Poids des régions</translation>
        </message>
        <message>
            <source>Western Pacific Naval Symposium</source>
            <translation>Symposium naval du Pacifique occidental</translation>
        </message>
        <message>
            <source>What becomes of {parts} that belong to it?</source>
            <translation>Que devient ce qui en fait partie : {parts} ?</translation>
        </message>
        <message>
            <source>What came of engagements, and what follows.</source>
            <translation>Ce que les engagements ont donné, et ce qui suit.</translation>
        </message>
        <message>
            <source>What comes again: staff talks every eighteen months, a forum each year, an exercise by editions.</source>
            <translation>Ce qui revient : entretiens tous les dix-huit mois, forum chaque année, exercice par éditions.</translation>
        </message>
        <message>
            <source>What consents depend on: who sees to it, by which day, and when it was met.</source>
            <translation>Ce dont dépendent les accords : qui s’en charge, pour quel jour, et quand la condition fut remplie.</translation>
        </message>
        <message>
            <source>What each nation brings to an exercise: units, troops and equipment.</source>
            <translation>Ce que chaque nation amène à un exercice : unités, effectifs et matériels.</translation>
        </message>
        <message>
            <source>What each regime asks for: from which numbers on, by when, and how often in a year.</source>
            <translation>Ce que demande chaque régime : à partir de quels nombres, pour quand, et combien de fois par an.</translation>
        </message>
        <message>
            <source>What each side promised, until when, and what became of it.</source>
            <translation>Ce que chaque côté a promis, pour quand, et ce qu’il en est advenu.</translation>
        </message>
        <message>
            <source>What each tier asks for in a year.</source>
            <translation>Ce que chaque rang demande en un an.</translation>
        </message>
        <message>
            <source>What engagements cost, as estimated and as paid.</source>
            <translation>Ce que coûtent les engagements, estimé et payé.</translation>
        </message>
        <message>
            <source>What happens when, each in the local time of its own place, and who sees to it.</source>
            <translation>Ce qui se passe et quand, chaque point à l’heure de son propre lieu, et qui s’en charge.</translation>
        </message>
        <message>
            <source>What hosts were asked to clear and what they granted: days, place, hull or tail, names, conditions.</source>
            <translation>Ce qui fut demandé aux hôtes et ce qu’ils ont accordé : jours, lieu, coque ou immatriculation, noms, conditions.</translation>
        </message>
        <message>
            <source>What is arranged</source>
            <translation>Ce qui est prévu</translation>
        </message>
        <message>
            <source>What is cancelled would go into “{file}”, which is there already. Nothing was written. Choose another name.</source>
            <translation>Ce qui est annulé irait dans « {file} », qui existe déjà. Rien n’a été écrit. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>What is done is not moved. Take back its tick first. Nothing was changed.</source>
            <translation>Ce qui est fait ne se déplace pas. Décochez-le d’abord. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>What is in this file is not kept in this plan: its line came from elsewhere without it, or it was removed for good. Nothing was changed. Remove the attachment and attach the file again.</source>
            <translation>Le contenu de ce fichier n’est pas conservé dans ce plan : sa ligne est venue d’ailleurs sans lui, ou il a été supprimé définitivement. Rien n’a été modifié. Retirez la pièce jointe et joignez de nouveau le fichier.</translation>
        </message>
        <message>
            <source>What is kept of this file is not what was attached (its SHA-256 is another one), so it is neither opened nor saved. The rest of the plan is not touched. Take the file from a backup of the plan, or attach it again.</source>
            <translation>Ce qui est conservé de ce fichier n’est pas ce qui a été joint (son SHA-256 est différent) ; il n’est donc ni ouvert ni enregistré. Le reste du plan n’est pas touché. Prenez le fichier dans une sauvegarde du plan, ou joignez-le de nouveau.</translation>
        </message>
        <message>
            <source>What is on the agenda of talks, who brings it in, and what is wanted.</source>
            <translation>Ce qui est à l’ordre du jour, qui l’apporte, et ce que l’on veut.</translation>
        </message>
        <message>
            <source>What is planned, under way and done.</source>
            <translation>Ce qui est prévu, en cours et fait.</translation>
        </message>
        <message>
            <source>What is to be done before and after each kind of engagement, how many days, and who acts.</source>
            <translation>Ce qui est à faire avant et après chaque type d'engagement, combien de jours, et qui agit.</translation>
        </message>
        <message>
            <source>What is to be done for an engagement, by which day and by whom.</source>
            <translation>Ce qui est à faire pour un engagement, pour quel jour et par qui.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Ce que c'est</translation>
        </message>
        <message>
            <source>What it is to achieve</source>
            <translation>Ce qui doit être atteint</translation>
        </message>
        <message>
            <source>What it points at is gone, or something there still points at what it deletes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it says</source>
            <translation>Ce qu’il dit</translation>
        </message>
        <message>
            <source>What leaves is noted where it leaves, or in Coordinate, Who holds what.</source>
            <translation>Ce qui part est noté là d’où cela part, ou dans Coordonner, Qui détient quoi.</translation>
        </message>
        <message>
            <source>What left to whom, and what it says of engagements.</source>
            <translation>Ce qui est parti à qui, et ce qu’il dit des actions.</translation>
        </message>
        <message>
            <source>What the plan aims at, and how it can be told whether that was reached.</source>
            <translation>Ce que vise le plan, et à quoi l’on voit que c’est atteint.</translation>
        </message>
        <message>
            <source>What the year is for: what nothing serves is pointed out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What there is to spend, by line and plan year.</source>
            <translation>Ce qu'il y a à dépenser, par ligne et année de plan.</translation>
        </message>
        <message>
            <source>What they want to know</source>
            <translation>Ce qu’ils veulent savoir</translation>
        </message>
        <message>
            <source>What visits of ministers and chiefs are for, and what is arranged for them.</source>
            <translation>À quoi servent les visites de ministres et de chefs, et ce qui est prévu pour elles.</translation>
        </message>
        <message>
            <source>What was agreed with each country for a plan year, and which engagement brings it about.</source>
            <translation>Ce qui a été convenu avec chaque pays pour une année du plan, et quel engagement le réalise.</translation>
        </message>
        <message>
            <source>What was agreed with other states, whom and what it covers, and when it ends.</source>
            <translation>Ce qui a été convenu avec d'autres États, qui et quoi cela couvre, et quand cela finit.</translation>
        </message>
        <message>
            <source>What was copied is no longer in the plan. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was promised</source>
            <translation>Ce qui a été promis</translation>
        </message>
        <message>
            <source>What we state is locked against slips, without a password. Please do not change it: a row whose facts were changed is not taken in. If they are wrong, say so under “{remarks}”.</source>
            <translation>Ce que nous indiquons est verrouillé contre les maladresses, sans mot de passe. Veuillez ne pas le changer : une ligne dont les faits ont été changés n’est pas reprise. S’ils sont faux, dites-le sous « {remarks} ».</translation>
        </message>
        <message>
            <source>What we told you of the following is not so any more. Please go by what stands here.</source>
            <translation>Ce que nous vous avons dit de ce qui suit n’est plus exact. Veuillez vous en tenir à ce qui figure ici.</translation>
        </message>
        <message>
            <source>What would close it</source>
            <translation>Ce qui la comblerait</translation>
        </message>
        <message>
            <source>When people are away, so that nothing is planned with them.</source>
            <translation>Quand chacun est absent, pour que rien ne soit prévu avec lui.</translation>
        </message>
        <message>
            <source>When ships, aircraft, units and teams are taken up beside engagements, so that nobody plans with them.</source>
            <translation>Quand navires, aéronefs, unités et équipes sont pris en dehors des engagements, pour que personne ne compte sur eux.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Where a country had, or will have, another weekend than it has by itself, and on which days.</source>
            <translation>Où un pays a eu, ou aura, une autre fin de semaine que la sienne, et quels jours.</translation>
        </message>
        <message>
            <source>Where attachés are accredited, resident or not, and how far each host is with its agrément.</source>
            <translation>Où les attachés sont accrédités, résidents ou non, et où en est l'agrément de chaque hôte.</translation>
        </message>
        <message>
            <source>Where it takes place is not known; this holds for {country}.</source>
            <translation>On ne sait pas où elle a lieu ; ceci vaut pour {country}.</translation>
        </message>
        <message>
            <source>Where more about engagements is found.</source>
            <translation>Où en trouver davantage sur les engagements.</translation>
        </message>
        <message>
            <source>Where they stand now</source>
            <translation>Où ils en sont</translation>
        </message>
        <message>
            <source>Where, with whom</source>
            <translation>Où, avec qui</translation>
        </message>
        <message>
            <source>Whether they can absorb it</source>
            <translation>S’ils peuvent l’assimiler</translation>
        </message>
        <message>
            <source>Which countries belong to which organisation, and since when.</source>
            <translation>Quels pays appartiennent à quelle organisation, et depuis quand.</translation>
        </message>
        <message>
            <source>Which countries may receive official development assistance, by the DAC's list, and on which days.</source>
            <translation>Quels pays peuvent recevoir l’aide publique au développement, selon la liste du CAD, et à quels jours.</translation>
        </message>
        <message>
            <source>Which kind of engagement needs whom, and from which level.</source>
            <translation>Quel type d’action demande l’accord de qui, et à partir de quel niveau.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Who acts</source>
            <translation>Qui agit</translation>
        </message>
        <message>
            <source>Who attends</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Who comes with a ship, what she needs alongside, and what is done on board.</source>
            <translation>Qui vient avec un navire, ce qu’il lui faut à quai, et ce qui se fait à bord.</translation>
        </message>
        <message>
            <source>Who held each post, from when to when, and who comes next.</source>
            <translation>Qui a occupé chaque poste, de quand à quand, et qui vient ensuite.</translation>
        </message>
        <message>
            <source>Who holds the post leaves on {last:weekday}, and who follows arrives on {arrives:weekday}.</source>
            <translation>Le titulaire part {last:weekday}, et son successeur arrive {arrives:weekday}.</translation>
        </message>
        <message>
            <source>Who is asked</source>
            <translation>Qui est consulté</translation>
        </message>
        <message>
            <source>Who is asked: {kind}, {addressee}</source>
            <translation>Qui est consulté : {kind}, {addressee}</translation>
        </message>
        <message>
            <source>Who pays what</source>
            <translation>Qui paie quoi</translation>
        </message>
        <message>
            <source>Who signs the notice</source>
            <translation>Qui signe la notification</translation>
        </message>
        <message>
            <source>Who sustains it</source>
            <translation>Qui l’entretient</translation>
        </message>
        <message>
            <source>Whoever is trained must be cleared by {day:weekday}, 45 days before the start: {who} is not.</source>
            <translation>Qui est formé doit avoir un avis favorable au plus tard le {day:weekday}, 45 jours avant le début : {who} ne l’a pas.</translation>
        </message>
        <message>
            <source>Whom each engagement meets, as people and posts, and whether they came.</source>
            <translation>Qui chaque engagement rencontre, personnes et postes, et s'ils sont venus.</translation>
        </message>
        <message>
            <source>Whom to ring up about what, late answers first, with numbers and boxes to tick</source>
            <translation>Qui appeler à quel sujet, les réponses en retard d’abord, avec numéros et cases à cocher</translation>
        </message>
        <message>
            <source>Whom you ask in ministries and embassies, and by when they answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose plan it is: holidays, weekends and the time at home follow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With</source>
            <translation>Avec</translation>
        </message>
        <message>
            <source>With engagements</source>
            <translation>Avec actions</translation>
        </message>
        <message>
            <source>With engagements or gaps</source>
            <translation>Avec actions ou lacunes</translation>
        </message>
        <message>
            <source>With no country in particular</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirée</translation>
        </message>
        <message>
            <source>Without a lead</source>
            <translation>Sans responsable</translation>
        </message>
        <message>
            <source>Without a row, as of no country or region: {count}.</source>
            <translation>Sans ligne, car sans pays ni région : {count}.</translation>
        </message>
        <message>
            <source>Without an engagement in this period</source>
            <translation>Sans action dans cette période</translation>
        </message>
        <message>
            <source>Working copy · {day}</source>
            <translation>Copie de travail · {day}</translation>
        </message>
        <message>
            <source>Write a day, such as 2027-03-31.</source>
            <translation>Écrivez un jour, tel que 2027-03-31.</translation>
        </message>
        <message>
            <source>Write down the conditions, so that somebody can meet them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down what it is restricted to, so that somebody can keep to it.</source>
            <translation>Noter à quoi l’accord se limite, pour que l’on puisse s’y tenir.</translation>
        </message>
        <message>
            <source>Write to the deputy head of {whom}, or record the answer if it has come.</source>
            <translation>Écrire à l’adjoint du chef de {whom}, ou enregistrer la réponse si elle est arrivée.</translation>
        </message>
        <message>
            <source>Write who answers and when; without a day the sheet counts as answered on the day it is taken in.</source>
            <translation>Écrivez qui répond et quand ; sans jour, la réponse compte du jour où la feuille est reprise.</translation>
        </message>
        <message>
            <source>W{week}</source>
            <translation>S{week}</translation>
        </message>
        <message>
            <source>W{week} of {year:d}</source>
            <translation>S{week} de {year:d}</translation>
        </message>
        <message>
            <source>X suspended</source>
            <translation>X suspendu</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Year planner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You were told</source>
            <translation>On vous avait dit</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Votre réponse</translation>
        </message>
        <message>
            <source>Your principals: you are warned when one is booked twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[{what}: not known]</source>
            <translation>[{what} : non connu]</translation>
        </message>
        <message>
            <source>a change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a contact</source>
            <translation>un contact</translation>
        </message>
        <message>
            <source>a day of the year</source>
            <translation>un jour de l’année</translation>
        </message>
        <message>
            <source>a filter</source>
            <translation>un filtre</translation>
        </message>
        <message>
            <source>a high-level contact</source>
            <translation>un contact de haut niveau</translation>
        </message>
        <message>
            <source>a line for each purpose</source>
            <translation>une ligne par objet</translation>
        </message>
        <message>
            <source>a mail in words: decide what it answers</source>
            <translation>un courriel en mots : tranchez à quoi il répond</translation>
        </message>
        <message>
            <source>a name that is not in People</source>
            <translation>un nom qui n’est pas dans Personnes</translation>
        </message>
        <message>
            <source>a number is no engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a public event</source>
            <translation>un événement public</translation>
        </message>
        <message>
            <source>a shared plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a time of day needs fixed days; give the dates, and it is taken by itself</source>
            <translation>une heure exige des jours fixés ; donnez les dates, et elle sera reprise d'elle-même</translation>
        </message>
        <message>
            <source>a tour, deployment or exercise</source>
            <translation>une tournée, un déploiement ou un exercice</translation>
        </message>
        <message>
            <source>a visit</source>
            <translation>une visite</translation>
        </message>
        <message>
            <source>a visit by ship or aircraft</source>
            <translation>une visite de navire ou d’aéronef</translation>
        </message>
        <message>
            <source>about a day does not say how near; give the earliest and the latest day, as in 3-20 May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {day:weekday}</source>
            <translation>vers le {day:weekday}</translation>
        </message>
        <message>
            <source>about {days} late</source>
            <translation>environ {days} de retard</translation>
        </message>
        <message>
            <source>abroad</source>
            <translation>à l'étranger</translation>
        </message>
        <message>
            <source>absence</source>
            <translation>absence</translation>
        </message>
        <message>
            <source>academia</source>
            <translation>université</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>acceptée</translation>
        </message>
        <message>
            <source>accreditation</source>
            <translation>accréditation</translation>
        </message>
        <message>
            <source>acknowledged</source>
            <translation>accusé de réception</translation>
        </message>
        <message>
            <source>acknowledged, no due day</source>
            <translation>accusé de réception, sans échéance</translation>
        </message>
        <message>
            <source>acknowledged, {due}</source>
            <translation>accusé de réception, {due}</translation>
        </message>
        <message>
            <source>acknowledgement of an ask about ‘{title}’</source>
            <translation>accusé de réception d’une demande sur « {title} »</translation>
        </message>
        <message>
            <source>acknowledgement of {count} asks</source>
            <translation>accusé de réception de {count} demandes</translation>
        </message>
        <message>
            <source>action</source>
            <translation>action</translation>
        </message>
        <message>
            <source>added</source>
            <translation>ajoutée</translation>
        </message>
        <message>
            <source>adding of contact ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adding of {count} engagements</source>
            <translation>ajout de {count} actions</translation>
        </message>
        <message>
            <source>adding of ‘{title}’</source>
            <translation>ajout de « {title} »</translation>
        </message>
        <message>
            <source>after half of it</source>
            <translation>à la moitié</translation>
        </message>
        <message>
            <source>after the end</source>
            <translation>après la fin</translation>
        </message>
        <message>
            <source>after the start</source>
            <translation>après le début</translation>
        </message>
        <message>
            <source>agenda item</source>
            <translation>point de l’ordre du jour</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>d'accord</translation>
        </message>
        <message>
            <source>agreed at {title}</source>
            <translation>convenu lors de {title}</translation>
        </message>
        <message>
            <source>agreed line</source>
            <translation>ligne convenue</translation>
        </message>
        <message>
            <source>agreed to</source>
            <translation>acceptée</translation>
        </message>
        <message>
            <source>agreed under silence</source>
            <translation>accepté par silence</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>accord</translation>
        </message>
        <message>
            <source>agrément {state}</source>
            <translation>agrément : {state}</translation>
        </message>
        <message>
            <source>air exercise</source>
            <translation>exercice aérien</translation>
        </message>
        <message>
            <source>air force</source>
            <translation>armée de l'air</translation>
        </message>
        <message>
            <source>air part of a notification</source>
            <translation>partie aérienne d’une notification</translation>
        </message>
        <message>
            <source>aircraft</source>
            <translation>aéronef</translation>
        </message>
        <message>
            <source>aircraft visit</source>
            <translation>visite d’aéronef</translation>
        </message>
        <message>
            <source>airfield</source>
            <translation>aérodrome</translation>
        </message>
        <message>
            <source>all agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all day</source>
            <translation>toute la journée</translation>
        </message>
        <message>
            <source>all others</source>
            <translation>tous les autres</translation>
        </message>
        <message>
            <source>alongside, at anchor, which quay</source>
            <translation>à quai, au mouillage, quel quai</translation>
        </message>
        <message>
            <source>already recorded</source>
            <translation>déjà notée</translation>
        </message>
        <message>
            <source>alumni</source>
            <translation>anciens élèves</translation>
        </message>
        <message>
            <source>an activity of a regime</source>
            <translation>une activité d’un régime</translation>
        </message>
        <message>
            <source>an answer is recorded field by field</source>
            <translation>une réponse s’enregistre champ par champ</translation>
        </message>
        <message>
            <source>an answer to an earlier invitation (number {number:d}); the plan has {now} now</source>
            <translation>une réponse à une invitation antérieure (numéro {number:d}) ; le plan a maintenant {now}</translation>
        </message>
        <message>
            <source>an answer to other dates than the plan has now: {now}</source>
            <translation>une réponse à d’autres dates que celles du plan, à présent {now}</translation>
        </message>
        <message>
            <source>an answer to the old dates, from {old}; the plan has {now} now</source>
            <translation>une réponse aux anciennes dates, à partir du {old} ; le plan a maintenant {now}</translation>
        </message>
        <message>
            <source>an answer to the old dates, {old}; the plan has {now} now</source>
            <translation>une réponse aux anciennes dates, {old} ; le plan a maintenant {now}</translation>
        </message>
        <message>
            <source>an exercise or a training</source>
            <translation>un exercice ou une instruction</translation>
        </message>
        <message>
            <source>an obligation met</source>
            <translation>une obligation remplie</translation>
        </message>
        <message>
            <source>an unknown computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
        </message>
        <message>
            <source>and {count} more of the kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {count} more, as far</source>
            <translation>et {count} autres, d’autant</translation>
        </message>
        <message>
            <source>announced</source>
            <translation>annoncé</translation>
        </message>
        <message>
            <source>another cell of this new row is refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another column is already the {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer</source>
            <translation>réponse</translation>
        </message>
        <message>
            <source>answer about ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer about ‘{title}’ from {file}</source>
            <translation>réponse sur « {title} », de {file}</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>répondu</translation>
        </message>
        <message>
            <source>answered {day}</source>
            <translation>réponse le {day}</translation>
        </message>
        <message>
            <source>answers to {count} asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any host</source>
            <translation>tout hôte</translation>
        </message>
        <message>
            <source>any visitor</source>
            <translation>tout visiteur</translation>
        </message>
        <message>
            <source>army</source>
            <translation>armée de terre</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>au {day}</translation>
        </message>
        <message>
            <source>as soon as you can</source>
            <translation>dès que possible</translation>
        </message>
        <message>
            <source>ask</source>
            <translation>demande</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>demandé</translation>
        </message>
        <message>
            <source>asked about ‘{title}’</source>
            <translation>demande au sujet de « {title} »</translation>
        </message>
        <message>
            <source>asked for, not granted yet</source>
            <translation>demandée, pas encore accordée</translation>
        </message>
        <message>
            <source>asked of {ministries}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked: {count} asks</source>
            <translation>{count} demandes faites</translation>
        </message>
        <message>
            <source>asking about {count} engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asking again about ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asking of {count} posts about ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asking of {post} about ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asking {count} posts again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asset</source>
            <translation>moyen</translation>
        </message>
        <message>
            <source>at home</source>
            <translation>sur le territoire national</translation>
        </message>
        <message>
            <source>at risk</source>
            <translation>activité menacée</translation>
        </message>
        <message>
            <source>at the same time as {refs}</source>
            <translation>en même temps que {refs}</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>pièce jointe</translation>
        </message>
        <message>
            <source>attachment of {count} files to ‘{title}’</source>
            <translation>ajout de {count} fichiers joints à « {title} »</translation>
        </message>
        <message>
            <source>attachment of {file} to ‘{title}’</source>
            <translation>ajout de {file} à « {title} »</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>une participation</translation>
        </message>
        <message>
            <source>attendance of a forum</source>
            <translation>présence à un forum</translation>
        </message>
        <message>
            <source>attended by</source>
            <translation>participants</translation>
        </message>
        <message>
            <source>away</source>
            <translation>absence</translation>
        </message>
        <message>
            <source>away until {day}; deputy: {who}</source>
            <translation>absence jusqu’au {day} ; adjoint : {who}</translation>
        </message>
        <message>
            <source>away until {day}; no deputy is known</source>
            <translation>absence jusqu’au {day} ; aucun adjoint connu</translation>
        </message>
        <message>
            <source>before the end</source>
            <translation>avant la fin</translation>
        </message>
        <message>
            <source>before the start</source>
            <translation>avant le début</translation>
        </message>
        <message>
            <source>before this plan</source>
            <translation>avant ce plan</translation>
        </message>
        <message>
            <source>begins on {day} at the earliest</source>
            <translation>commence le {day} au plus tôt</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>bloque</translation>
        </message>
        <message>
            <source>budget line</source>
            <translation>ligne budgétaire</translation>
        </message>
        <message>
            <source>building of capacity</source>
            <translation>renforcement des capacités</translation>
        </message>
        <message>
            <source>by its usual time it is not held in this year</source>
            <translation>d’après sa date habituelle, il n’a pas lieu cette année-là</translation>
        </message>
        <message>
            <source>by us</source>
            <translation>par nous</translation>
        </message>
        <message>
            <source>by word of mouth</source>
            <translation>de vive voix</translation>
        </message>
        <message>
            <source>by {day:unabbreviated}</source>
            <translation>avant le {day:unabbreviated}</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>d’ici le {day}</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>jours calendaires</translation>
        </message>
        <message>
            <source>calendar file</source>
            <translation>fichier de calendrier</translation>
        </message>
        <message>
            <source>called off</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>called off ({dates})</source>
            <translation>annulé ({dates})</translation>
        </message>
        <message>
            <source>cancellation of the rest of ‘{title}’</source>
            <translation>annulation du reste de « {title} »</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>cannot be read: {field} {value} {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cell formats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change in the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change of length of {count} engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change of length of ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change of milestone ‘{title}’</source>
            <translation>modification du jalon « {title} »</translation>
        </message>
        <message>
            <source>change of own field ‘{title}’</source>
            <translation>modification du champ propre « {title} »</translation>
        </message>
        <message>
            <source>change of plan properties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change of post ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change of status of {count} engagements to {status}</source>
            <translation>passage de {count} actions à l’état {status}</translation>
        </message>
        <message>
            <source>change of status of ‘{title}’ to {status}</source>
            <translation>passage de « {title} » à l’état {status}</translation>
        </message>
        <message>
            <source>change of the view ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change of {count} and adding of {made} engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change of {count} engagements</source>
            <translation>modification de {count} actions</translation>
        </message>
        <message>
            <source>change of {count}, {new} new: {many}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change of {count}: {many}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change of {fields} in the later editions of ‘{title}’</source>
            <translation>modification de {fields} dans les éditions suivantes de « {title} »</translation>
        </message>
        <message>
            <source>change of {fields} of ‘{title}’</source>
            <translation>modification ({fields}) de « {title} »</translation>
        </message>
        <message>
            <source>change of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change of {one}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change of {one} of ‘{title}’</source>
            <translation>modification : {one} de « {title} »</translation>
        </message>
        <message>
            <source>change of {one} ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change of ‘{title}’</source>
            <translation>modification de « {title} »</translation>
        </message>
        <message>
            <source>changed answer</source>
            <translation>réponse changée</translation>
        </message>
        <message>
            <source>changes of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changes that waited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check of lead time for {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check of {count} lead times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choice</source>
            <translation>choix</translation>
        </message>
        <message>
            <source>civil</source>
            <translation>civil</translation>
        </message>
        <message>
            <source>civil society</source>
            <translation>société civile</translation>
        </message>
        <message>
            <source>class of ship, aircraft or unit</source>
            <translation>classe du navire, de l'aéronef ou de l'unité</translation>
        </message>
        <message>
            <source>clearance</source>
            <translation>autorisation</translation>
        </message>
        <message>
            <source>clearance {name} is for the old days</source>
            <translation>l’autorisation {name} est pour les anciens jours</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>avis favorable</translation>
        </message>
        <message>
            <source>closed {day}</source>
            <translation>close le {day}</translation>
        </message>
        <message>
            <source>closing of an ask about ‘{title}’</source>
            <translation>clôture d’une demande sur « {title} »</translation>
        </message>
        <message>
            <source>closing of {count} asks</source>
            <translation>clôture de {count} demandes</translation>
        </message>
        <message>
            <source>closing of {count} engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closing of ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>code and words of the purpose</source>
            <translation>code et libellé de l'objet</translation>
        </message>
        <message>
            <source>columns that repeat the sheets of the records were not read: change it in those sheets</source>
            <translation>les colonnes qui répètent les feuilles des fiches n’ont pas été lues : modifiez ces feuilles</translation>
        </message>
        <message>
            <source>comes on {day}</source>
            <translation>arrive le {day}</translation>
        </message>
        <message>
            <source>command post exercise</source>
            <translation>exercice de poste de commandement</translation>
        </message>
        <message>
            <source>commitment</source>
            <translation>indisponibilité</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>achevée</translation>
        </message>
        <message>
            <source>concur</source>
            <translation>accord</translation>
        </message>
        <message>
            <source>concur with comments</source>
            <translation>accord avec observations</translation>
        </message>
        <message>
            <source>concur with conditions</source>
            <translation>accord sous conditions</translation>
        </message>
        <message>
            <source>concurrence</source>
            <translation>accord</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>condition</translation>
        </message>
        <message>
            <source>condition about ‘{title}’ met: {condition}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>condition about ‘{title}’ open again: {condition}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>confidence- and security-building</source>
            <translation>confiance et sécurité</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmée</translation>
        </message>
        <message>
            <source>cooperation agreement</source>
            <translation>accord de coopération</translation>
        </message>
        <message>
            <source>copies of {count} engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>copy of region scheme ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>copy of ‘{title}’</source>
            <translation>copie de « {title} »</translation>
        </message>
        <message>
            <source>correction of an ask about ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cost</source>
            <translation>coût</translation>
        </message>
        <message>
            <source>could</source>
            <translation>possible</translation>
        </message>
        <message>
            <source>counterpart</source>
            <translation>homologue</translation>
        </message>
        <message>
            <source>counterpart: {counterpart}</source>
            <translation>homologue : {counterpart}</translation>
        </message>
        <message>
            <source>country</source>
            <translation>pays</translation>
        </message>
        <message>
            <source>country {name}</source>
            <translation>pays : {name}</translation>
        </message>
        <message>
            <source>course</source>
            <translation>cours</translation>
        </message>
        <message>
            <source>creation of the plan “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>creation of the plan “{title}” as a copy of a draft, which was changed after its issue</source>
            <translation>création du plan « {title} », copie d'un projet modifié après son édition</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dates not fixed: {dates}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day between days off ({holiday})</source>
            <translation>pont ({holiday})</translation>
        </message>
        <message>
            <source>day {day} of {days}</source>
            <translation>jour {day} sur {days}</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>days before the start</source>
            <translation>jours avant le début</translation>
        </message>
        <message>
            <source>days counted where an engagement starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days estimated</source>
            <translation>jours estimés</translation>
        </message>
        <message>
            <source>days not fixed</source>
            <translation>jours à fixer</translation>
        </message>
        <message>
            <source>days of exercise</source>
            <translation>des jours d’exercice</translation>
        </message>
        <message>
            <source>declared</source>
            <translation>déclaré</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>refusée</translation>
        </message>
        <message>
            <source>default, no authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deferred</source>
            <translation>différé</translation>
        </message>
        <message>
            <source>delegate</source>
            <translation>délégué</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>supprimée</translation>
        </message>
        <message>
            <source>deletion of an ask about ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deletion of divisions of the world</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deletion of lead time for {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deletion of own field {titles}</source>
            <translation>suppression du champ propre {titles}</translation>
        </message>
        <message>
            <source>deletion of own field {titles} with what stood in {count}</source>
            <translation>suppression du champ propre {titles} avec ce qu’il contenait dans {count}</translation>
        </message>
        <message>
            <source>deletion of region scheme ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deletion of region ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deletion of the view ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deletion of {count} asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deletion of {count} engagements</source>
            <translation>suppression de {count} actions</translation>
        </message>
        <message>
            <source>deletion of {count} lead times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deletion of {count}: {many}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deletion of {one} ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>deletion of ‘{title}’</source>
            <translation>suppression de « {title} »</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>diet: {diet}</source>
            <translation>régime : {diet}</translation>
        </message>
        <message>
            <source>different texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>diplomatic telegram</source>
            <translation>télégramme diplomatique</translation>
        </message>
        <message>
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <source>does not apply</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>does not take place</source>
            <translation>n’a pas lieu</translation>
        </message>
        <message>
            <source>done</source>
            <translation>faite</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>projet</translation>
        </message>
        <message>
            <source>draft after issue {issue}</source>
            <translation>projet d’après l’édition {issue}</translation>
        </message>
        <message>
            <source>draft after issue {issue} of {day}</source>
            <translation>projet d’après l’édition {issue} du {day}</translation>
        </message>
        <message>
            <source>drafts of {count} read-outs</source>
            <translation>projets de {count} comptes rendus</translation>
        </message>
        <message>
            <source>dress</source>
            <translation>tenue</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>abandonnée</translation>
        </message>
        <message>
            <source>due</source>
            <translation>échéance</translation>
        </message>
        <message>
            <source>due today</source>
            <translation>attendue aujourd’hui</translation>
        </message>
        <message>
            <source>due {day:weekday}, in {days}</source>
            <translation>pour {day:weekday}, dans {days}</translation>
        </message>
        <message>
            <source>due {day:weekday}, in {days} days</source>
            <translation>attendue le {day:weekday}, dans {days} jours</translation>
        </message>
        <message>
            <source>due {day:weekday}, tomorrow</source>
            <translation>attendue demain, {day:weekday}</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>attendu le {day}</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>courriel</translation>
        </message>
        <message>
            <source>each by {days:+d}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>edition of talks</source>
            <translation>édition des entretiens</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>ailleurs</translation>
        </message>
        <message>
            <source>embedded staff</source>
            <translation>personnel inséré</translation>
        </message>
        <message>
            <source>end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>end of a waiver</source>
            <translation>fin d’une dérogation</translation>
        </message>
        <message>
            <source>ended by {day}</source>
            <translation>terminé au {day}</translation>
        </message>
        <message>
            <source>ends</source>
            <translation>fin</translation>
        </message>
        <message>
            <source>engagement</source>
            <translation>action</translation>
        </message>
        <message>
            <source>engagement {ref}</source>
            <translation>action {ref}</translation>
        </message>
        <message>
            <source>erasure of a person, now {name}</source>
            <translation>effacement d’une personne, désormais {name}</translation>
        </message>
        <message>
            <source>estimated, may be a day earlier or later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>evaluation</source>
            <translation>évaluation</translation>
        </message>
        <message>
            <source>every 18 months</source>
            <translation>tous les 18 mois</translation>
        </message>
        <message>
            <source>exchange</source>
            <translation>échange</translation>
        </message>
        <message>
            <source>exchange agreement</source>
            <translation>accord d'échange</translation>
        </message>
        <message>
            <source>exchange of experts</source>
            <translation>échange d’experts</translation>
        </message>
        <message>
            <source>exchange of information</source>
            <translation>échange d’informations</translation>
        </message>
        <message>
            <source>exercise</source>
            <translation>exercice</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>attendu</translation>
        </message>
        <message>
            <source>expired {day}</source>
            <translation>expiré le {day}</translation>
        </message>
        <message>
            <source>expires {day}</source>
            <translation>expire le {day}</translation>
        </message>
        <message>
            <source>field exercise</source>
            <translation>exercice sur le terrain</translation>
        </message>
        <message>
            <source>filled in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>foretold</source>
            <translation>annoncée</translation>
        </message>
        <message>
            <source>forum</source>
            <translation>forum</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>à partir du {day}</translation>
        </message>
        <message>
            <source>from {first}</source>
            <translation>depuis le {first}</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>du {first} au {last}</translation>
        </message>
        <message>
            <source>from {giver}</source>
            <translation>de {giver}</translation>
        </message>
        <message>
            <source>from {start} to {end}</source>
            <translation>de {start} à {end}</translation>
        </message>
        <message>
            <source>from {start} to {end} are more than {years} years; is a year mistyped?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {start}; the last day is not known</source>
            <translation>à partir du {start} ; dernier jour inconnu</translation>
        </message>
        <message>
            <source>from {time:clock}</source>
            <translation>à partir de {time:clock}</translation>
        </message>
        <message>
            <source>fully</source>
            <translation>entièrement</translation>
        </message>
        <message>
            <source>gap in {month:short_month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gift</source>
            <translation>cadeau</translation>
        </message>
        <message>
            <source>given</source>
            <translation>offert</translation>
        </message>
        <message>
            <source>given up: {reason}</source>
            <translation>abandonné : {reason}</translation>
        </message>
        <message>
            <source>go on without</source>
            <translation>poursuivre sans</translation>
        </message>
        <message>
            <source>granted</source>
            <translation>accordée</translation>
        </message>
        <message>
            <source>granted, without a number</source>
            <translation>accordée, sans numéro</translation>
        </message>
        <message>
            <source>granted: {number}</source>
            <translation>accordée : {number}</translation>
        </message>
        <message>
            <source>guard of honour, wreath</source>
            <translation>garde d’honneur, dépôt de gerbe</translation>
        </message>
        <message>
            <source>guest of the government</source>
            <translation>hôte du gouvernement</translation>
        </message>
        <message>
            <source>hand-out</source>
            <translation>remise</translation>
        </message>
        <message>
            <source>head of delegation, note taker</source>
            <translation>chef de délégation, rapporteur</translation>
        </message>
        <message>
            <source>high-level visit</source>
            <translation>visite de haut niveau</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>vaut</translation>
        </message>
        <message>
            <source>host</source>
            <translation>hôte</translation>
        </message>
        <message>
            <source>hours after the request</source>
            <translation>heures après la demande</translation>
        </message>
        <message>
            <source>how far its aim was reached</source>
            <translation>dans quelle mesure son but a été atteint</translation>
        </message>
        <message>
            <source>iCalendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>idea</source>
            <translation>idée</translation>
        </message>
        <message>
            <source>if another than the engagement’s</source>
            <translation>si ce n’est pas celui de l’engagement</translation>
        </message>
        <message>
            <source>if asked</source>
            <translation>sur demande</translation>
        </message>
        <message>
            <source>if cancelled, postponed or declined</source>
            <translation>si annulé, reporté ou refusé</translation>
        </message>
        <message>
            <source>if it is a choice; parted by semicolons</source>
            <translation>si c’est un choix ; séparés par des points-virgules</translation>
        </message>
        <message>
            <source>if its place does not say</source>
            <translation>si le lieu ne le dit pas</translation>
        </message>
        <message>
            <source>if postponed</source>
            <translation>si reporté</translation>
        </message>
        <message>
            <source>import of ‘{file}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in force from {day}</source>
            <translation>en vigueur à partir du {day}</translation>
        </message>
        <message>
            <source>in force since {day}</source>
            <translation>en vigueur depuis le {day}</translation>
        </message>
        <message>
            <source>in no region</source>
            <translation>dans aucune région</translation>
        </message>
        <message>
            <source>in part</source>
            <translation>en partie</translation>
        </message>
        <message>
            <source>incoming</source>
            <translation>entrante</translation>
        </message>
        <message>
            <source>industry</source>
            <translation>industrie</translation>
        </message>
        <message>
            <source>information</source>
            <translation>information</translation>
        </message>
        <message>
            <source>information security agreement</source>
            <translation>accord de sécurité</translation>
        </message>
        <message>
            <source>informed only</source>
            <translation>pour information seulement</translation>
        </message>
        <message>
            <source>informs</source>
            <translation>informe</translation>
        </message>
        <message>
            <source>inspection</source>
            <translation>inspection</translation>
        </message>
        <message>
            <source>inspections</source>
            <translation>inspections</translation>
        </message>
        <message>
            <source>instructor</source>
            <translation>instructeur</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>interprète</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>invitation</translation>
        </message>
        <message>
            <source>invitation, minutes, map …</source>
            <translation>invitation, procès-verbal, carte …</translation>
        </message>
        <message>
            <source>it answers an invitation from another plan or another program</source>
            <translation>elle répond à une invitation d’un autre plan ou d’un autre programme</translation>
        </message>
        <message>
            <source>it answers an invitation that did not leave from a plan of Entente</source>
            <translation>elle répond à une invitation qui n’est pas partie d’un plan d’Entente</translation>
        </message>
        <message>
            <source>it answers nothing yet</source>
            <translation>elle ne répond encore rien</translation>
        </message>
        <message>
            <source>it belongs to another plan</source>
            <translation>elle appartient à un autre plan</translation>
        </message>
        <message>
            <source>it came from {sender} and speaks for {address}: nobody can say whether it is theirs. Ask them</source>
            <translation>elle vient de {sender} et parle pour {address} : personne ne peut dire si elle est d’eux. Demandez-leur</translation>
        </message>
        <message>
            <source>it can be read day first or month first, and the column does not show which; write 2015-06-05, or declare the order in a mapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it can be the day {number:d} {month:month_name} or the month {month:month}, and no year is given beside it; write the year with four digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it can be the day {number:d} {month:month_name} or the month {month:month}; write the day first, or the year with four digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it cannot begin as {status}: it begins as an idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it does not say who answers</source>
            <translation>elle ne dit pas qui répond</translation>
        </message>
        <message>
            <source>it had the marking of its plan, {marking}, which is now its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has no head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has no id: a row that was added. Record it by hand</source>
            <translation>elle n’a pas d’id : une ligne ajoutée. Notez-la à la main</translation>
        </message>
        <message>
            <source>it has nothing in the columns that are read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a row of totals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is kept</source>
            <translation>on le garde</translation>
        </message>
        <message>
            <source>it is not known when they were last held</source>
            <translation>on ne sait pas quand elles ont eu lieu pour la dernière fois</translation>
        </message>
        <message>
            <source>it is there already</source>
            <translation>il y est déjà</translation>
        </message>
        <message>
            <source>it is {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is {status}, but not over yet ({dates})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it names two years, and this plan's year is the calendar year; name one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was taken for a heading between the rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>item for the board</source>
            <translation>point à l’ordre du jour du comité</translation>
        </message>
        <message>
            <source>its ask is no longer in the plan</source>
            <translation>sa demande n’est plus dans le plan</translation>
        </message>
        <message>
            <source>its dates</source>
            <translation>ses dates</translation>
        </message>
        <message>
            <source>its dates are not fixed</source>
            <translation>ses dates ne sont pas fixées</translation>
        </message>
        <message>
            <source>its dates are over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its description</source>
            <translation>sa description</translation>
        </message>
        <message>
            <source>its head is not understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its id or what it states was changed, so that nobody can say what was answered. Ask them again</source>
            <translation>son id ou ce qu’elle indique a été changé, si bien que personne ne peut dire à quoi il est répondu. Redemandez-leur</translation>
        </message>
        <message>
            <source>its kind</source>
            <translation>sa nature</translation>
        </message>
        <message>
            <source>its new dates would lie outside the years that a plan holds</source>
            <translation>ses nouvelles dates seraient hors des années qu’un plan contient</translation>
        </message>
        <message>
            <source>its period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its settings are missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its status</source>
            <translation>son statut</translation>
        </message>
        <message>
            <source>its type</source>
            <translation>son type</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>interarmées</translation>
        </message>
        <message>
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kB</source>
            <translation>ko</translation>
        </message>
        <message>
            <source>kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kind of engagement</source>
            <translation>type d’action</translation>
        </message>
        <message>
            <source>kinds</source>
            <translation>types</translation>
        </message>
        <message>
            <source>kn</source>
            <translation>nd</translation>
        </message>
        <message>
            <source>largely</source>
            <translation>en grande partie</translation>
        </message>
        <message>
            <source>last contact {day}</source>
            <translation>dernier contact {day}</translation>
        </message>
        <message>
            <source>lead time</source>
            <translation>préavis</translation>
        </message>
        <message>
            <source>lead time for {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lead: {lead}</source>
            <translation>chef de file : {lead}</translation>
        </message>
        <message>
            <source>least developed</source>
            <translation>moins avancé</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>permission</translation>
        </message>
        <message>
            <source>leaving of post ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out: {versions} of its events</source>
            <translation>omis : {versions} de ses événements</translation>
        </message>
        <message>
            <source>less than a month</source>
            <translation>moins d’un mois</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>lettre</translation>
        </message>
        <message>
            <source>letter of the desk’s director</source>
            <translation>lettre du directeur du bureau</translation>
        </message>
        <message>
            <source>letter to the deputy head</source>
            <translation>lettre à l’adjoint</translation>
        </message>
        <message>
            <source>liaison officer</source>
            <translation>officier de liaison</translation>
        </message>
        <message>
            <source>lifting of the waiver of {rule} ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>limit</source>
            <translation>limite</translation>
        </message>
        <message>
            <source>line {line:d} and all behind it are not looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line {line:d} is no line of a calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line {line:d} says that it is a day and gives a time; the time is shown</source>
            <translation>la ligne {line:d} annonce un jour et donne une heure ; l’heure est affichée</translation>
        </message>
        <message>
            <source>line {line:d}: days that a rule takes out are shown nevertheless</source>
            <translation>ligne {line:d} : les jours qu’une règle exclut sont affichés quand même</translation>
        </message>
        <message>
            <source>line {line:d}: nobody knows when this repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line {line:d}: repeats more often than is shown here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line {line:d}: the rule of repetition is broken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line {line:d}: there is too much that repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line {line:d}: “{value}” is no date or time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line {line:d}: “{value}” is no length of time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>link</source>
            <translation>lien</translation>
        </message>
        <message>
            <source>low income</source>
            <translation>à faible revenu</translation>
        </message>
        <message>
            <source>lower middle income</source>
            <translation>à revenu intermédiaire, tranche inférieure</translation>
        </message>
        <message>
            <source>m</source>
            <translation>m</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>courriel</translation>
        </message>
        <message>
            <source>mail of {who}</source>
            <translation>courriel de {who}</translation>
        </message>
        <message>
            <source>maintenance</source>
            <translation>entretien</translation>
        </message>
        <message>
            <source>major to lieutenant colonel</source>
            <translation>commandant à lieutenant-colonel</translation>
        </message>
        <message>
            <source>making of milestones of {count} engagements</source>
            <translation>création des jalons de {count} engagements</translation>
        </message>
        <message>
            <source>making of milestones of ‘{title}’</source>
            <translation>création des jalons de « {title} »</translation>
        </message>
        <message>
            <source>making of principal {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>maritime exercise</source>
            <translation>exercice maritime</translation>
        </message>
        <message>
            <source>marking</source>
            <translation>mention</translation>
        </message>
        <message>
            <source>may go on until {day}</source>
            <translation>peut durer jusqu’au {day}</translation>
        </message>
        <message>
            <source>measure of a regime</source>
            <translation>mesure d’un régime</translation>
        </message>
        <message>
            <source>mechanism</source>
            <translation>mécanisme</translation>
        </message>
        <message>
            <source>media</source>
            <translation>médias</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>réunion</translation>
        </message>
        <message>
            <source>meeting of experts</source>
            <translation>réunion d’experts</translation>
        </message>
        <message>
            <source>membership</source>
            <translation>appartenance</translation>
        </message>
        <message>
            <source>memorandum of understanding</source>
            <translation>mémorandum d'entente</translation>
        </message>
        <message>
            <source>met</source>
            <translation>atteint</translation>
        </message>
        <message>
            <source>met again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>met or seen off by</source>
            <translation>accueilli ou salué par</translation>
        </message>
        <message>
            <source>met {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>met, {count} later than ideal</source>
            <translation>atteint, {count} plus tard que l’idéal</translation>
        </message>
        <message>
            <source>met, {count} lived with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>milestone</source>
            <translation>jalon</translation>
        </message>
        <message>
            <source>military</source>
            <translation>militaires</translation>
        </message>
        <message>
            <source>minister or chief of defence</source>
            <translation>ministre ou chef d'état-major</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manque</translation>
        </message>
        <message>
            <source>mixed: {values:apart}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mobile training team</source>
            <translation>équipe mobile de formation</translation>
        </message>
        <message>
            <source>months</source>
            <translation>mois</translation>
        </message>
        <message>
            <source>more information wanted</source>
            <translation>complément demandé</translation>
        </message>
        <message>
            <source>more information wanted, {due}</source>
            <translation>complément demandé, {due}</translation>
        </message>
        <message>
            <source>more wanted about {count} asks</source>
            <translation>complément demandé pour {count} demandes</translation>
        </message>
        <message>
            <source>more wanted about ‘{title}’</source>
            <translation>complément demandé sur « {title} »</translation>
        </message>
        <message>
            <source>move</source>
            <translation>déplacement</translation>
        </message>
        <message>
            <source>move of the rest of ‘{title}’</source>
            <translation>déplacement du reste de « {title} »</translation>
        </message>
        <message>
            <source>move of {conditions}</source>
            <translation>déplacement de {conditions}</translation>
        </message>
        <message>
            <source>move of {count} countries to ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move of {count} engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move of {count} engagements to {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move of {count} engagements to {row} and other dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move of {name} to ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move of ‘{title}’</source>
            <translation>déplacement de « {title} »</translation>
        </message>
        <message>
            <source>move of ‘{title}’ to {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move of ‘{title}’ to {row} and other dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must</source>
            <translation>indispensable</translation>
        </message>
        <message>
            <source>named ranges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nation in the exercise</source>
            <translation>nation dans l’exercice</translation>
        </message>
        <message>
            <source>navy</source>
            <translation>marine</translation>
        </message>
        <message>
            <source>needs more</source>
            <translation>complément demandé</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>never checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never engaged</source>
            <translation>jamais d’action</translation>
        </message>
        <message>
            <source>never means yes</source>
            <translation>ne vaut jamais accord</translation>
        </message>
        <message>
            <source>new answer</source>
            <translation>nouvelle réponse</translation>
        </message>
        <message>
            <source>new engagement from the template ‘{title}’</source>
            <translation>nouvel engagement d’après le modèle « {title} »</translation>
        </message>
        <message>
            <source>new lead time for {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new milestone ‘{title}’</source>
            <translation>nouveau jalon « {title} »</translation>
        </message>
        <message>
            <source>new own field ‘{title}’</source>
            <translation>nouveau champ propre « {title} »</translation>
        </message>
        <message>
            <source>new region scheme ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new region ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new view ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new {one}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new {one} of ‘{title}’</source>
            <translation>nouveau : {one} de « {title} »</translation>
        </message>
        <message>
            <source>new {one} ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next edition of ‘{title}’</source>
            <translation>édition suivante de « {title} »</translation>
        </message>
        <message>
            <source>next {month:short_month}</source>
            <translation>prochain {month:short_month}</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>no answer in it</source>
            <translation>aucune réponse dedans</translation>
        </message>
        <message>
            <source>no answer: {silence}</source>
            <translation>sans réponse : {silence}</translation>
        </message>
        <message>
            <source>no assets</source>
            <translation>aucun moyen</translation>
        </message>
        <message>
            <source>no column of “{name}” names the partners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no contact yet</source>
            <translation>pas encore de contact</translation>
        </message>
        <message>
            <source>no country is named</source>
            <translation>aucun pays n’est nommé</translation>
        </message>
        <message>
            <source>no country was named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>no date was typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no date yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no dates were named: {dates}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no day</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>no day at home before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no day between</source>
            <translation>aucun jour d’intervalle</translation>
        </message>
        <message>
            <source>no days yet</source>
            <translation>encore aucun jour</translation>
        </message>
        <message>
            <source>no days, {days} short</source>
            <translation>aucun jour, {days} de moins</translation>
        </message>
        <message>
            <source>no due day</source>
            <translation>sans échéance</translation>
        </message>
        <message>
            <source>no end known</source>
            <translation>sans fin connue</translation>
        </message>
        <message>
            <source>no exercises or training</source>
            <translation>ni exercices ni formations</translation>
        </message>
        <message>
            <source>no finding blocks it</source>
            <translation>aucun constat ne le bloque</translation>
        </message>
        <message>
            <source>no kind was named: it begins as {kind:lower}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no level</source>
            <translation>aucun niveau</translation>
        </message>
        <message>
            <source>no objection, if announced</source>
            <translation>sans objection, si annoncé</translation>
        </message>
        <message>
            <source>no source</source>
            <translation>sans source</translation>
        </message>
        <message>
            <source>no source named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no target</source>
            <translation>sans objectif</translation>
        </message>
        <message>
            <source>no telephone number recorded</source>
            <translation>aucun numéro de téléphone noté</translation>
        </message>
        <message>
            <source>no tier</source>
            <translation>sans rang</translation>
        </message>
        <message>
            <source>no units</source>
            <translation>aucune unité</translation>
        </message>
        <message>
            <source>no weight</source>
            <translation>sans poids</translation>
        </message>
        <message>
            <source>no year is given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no {field} is given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no, overflight only</source>
            <translation>non, survol seulement</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>nobody at {address} was asked about it</source>
            <translation>personne à {address} n’a été interrogé là-dessus</translation>
        </message>
        <message>
            <source>nobody can say</source>
            <translation>nul ne peut le dire</translation>
        </message>
        <message>
            <source>nobody is left to agree</source>
            <translation>il ne manque l’accord de personne</translation>
        </message>
        <message>
            <source>nobody leads it</source>
            <translation>personne ne la conduit</translation>
        </message>
        <message>
            <source>nobody says of which year its months are: say the year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody yet</source>
            <translation>personne encore</translation>
        </message>
        <message>
            <source>non-concur</source>
            <translation>désaccord</translation>
        </message>
        <message>
            <source>non-proliferation</source>
            <translation>non-prolifération</translation>
        </message>
        <message>
            <source>non-proliferation record</source>
            <translation>fiche de non-prolifération</translation>
        </message>
        <message>
            <source>non-reciprocal exchange</source>
            <translation>échange non réciproque</translation>
        </message>
        <message>
            <source>non-resident</source>
            <translation>non résident</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>rien de constaté</translation>
        </message>
        <message>
            <source>none is overdue</source>
            <translation>aucun n’est en retard</translation>
        </message>
        <message>
            <source>none known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none known in the next twelve months</source>
            <translation>rien de connu pour les douze prochains mois</translation>
        </message>
        <message>
            <source>none named</source>
            <translation>aucun nommé</translation>
        </message>
        <message>
            <source>none of its events lies on the days that are looked at</source>
            <translation>aucun de ses événements ne tombe sur les jours examinés</translation>
        </message>
        <message>
            <source>none planned</source>
            <translation>rien de prévu</translation>
        </message>
        <message>
            <source>none recorded</source>
            <translation>non renseigné</translation>
        </message>
        <message>
            <source>none recorded since {day}</source>
            <translation>rien d’enregistré depuis le {day}</translation>
        </message>
        <message>
            <source>norms of tier</source>
            <translation>normes du rang</translation>
        </message>
        <message>
            <source>norms of tier {tier}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not as it stands; it was before it was changed, by {who}</source>
            <translation>pas en l’état ; elle l’était avant d’être modifiée, par {who}</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>pas demandée</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>pas du tout</translation>
        </message>
        <message>
            <source>not granted yet</source>
            <translation>pas encore accordée</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>pas encore connu</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>inutile</translation>
        </message>
        <message>
            <source>not our lead</source>
            <translation>hors de notre compétence</translation>
        </message>
        <message>
            <source>not programmed</source>
            <translation>non programmé</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>non renseigné</translation>
        </message>
        <message>
            <source>not resident, agrément {state}</source>
            <translation>non résident, agrément {state}</translation>
        </message>
        <message>
            <source>not said how it is known</source>
            <translation>on ne dit pas comment on le sait</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>non envoyée</translation>
        </message>
        <message>
            <source>not sent yet</source>
            <translation>pas encore envoyé</translation>
        </message>
        <message>
            <source>not sent, {days} late</source>
            <translation>non envoyée, {days} de retard</translation>
        </message>
        <message>
            <source>not sent, {due}</source>
            <translation>non envoyée, {due}</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>non fixé</translation>
        </message>
        <message>
            <source>not their lead</source>
            <translation>hors compétence</translation>
        </message>
        <message>
            <source>not wanted</source>
            <translation>non souhaité</translation>
        </message>
        <message>
            <source>not wanted, {count} in the plan</source>
            <translation>non souhaité, {count} au plan</translation>
        </message>
        <message>
            <source>not yet approved</source>
            <translation>pas encore approuvé</translation>
        </message>
        <message>
            <source>note on answers about ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note that {count} recipients have a sheet</source>
            <translation>note que {count} destinataires ont un tableau</translation>
        </message>
        <message>
            <source>note that {count} recipients were told anew</source>
            <translation>note que {count} destinataires ont été prévenus de nouveau</translation>
        </message>
        <message>
            <source>note that {recipient} has {count} engagements</source>
            <translation>note que {recipient} a {count} actions</translation>
        </message>
        <message>
            <source>note that {recipient} has ‘{title}’</source>
            <translation>note que {recipient} a « {title} »</translation>
        </message>
        <message>
            <source>note verbale</source>
            <translation>note verbale</translation>
        </message>
        <message>
            <source>notes on {count} answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>nothing is said</source>
            <translation>rien n'est dit</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing new, {count} as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing published for this host is known; {source}</source>
            <translation>aucune publication de cet hôte n’est connue ; {source}</translation>
        </message>
        <message>
            <source>nothing since {month:short_month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing waits for an answer of {address}</source>
            <translation>rien n’attend de réponse de {address}</translation>
        </message>
        <message>
            <source>notification</source>
            <translation>notification</translation>
        </message>
        <message>
            <source>now {dates:spoken}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now, {days}</source>
            <translation>actuel, {days}</translation>
        </message>
        <message>
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>objective</source>
            <translation>objectif</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>observation</translation>
        </message>
        <message>
            <source>observer</source>
            <translation>observateur</translation>
        </message>
        <message>
            <source>of its series</source>
            <translation>de sa série</translation>
        </message>
        <message>
            <source>of the calendar year, not of the plan year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of the office of {name}</source>
            <translation>du service de {name}</translation>
        </message>
        <message>
            <source>of us, by others</source>
            <translation>chez nous, par d’autres</translation>
        </message>
        <message>
            <source>of {name}</source>
            <translation>de {name}</translation>
        </message>
        <message>
            <source>of {rules}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>official visit</source>
            <translation>visite officielle</translation>
        </message>
        <message>
            <source>often not the defence ministry</source>
            <translation>souvent pas le ministère de la défense</translation>
        </message>
        <message>
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only the end is named: no start is given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only the first {count} entries are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation>ouverte</translation>
        </message>
        <message>
            <source>open asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open, to be met by {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or: not needed because …</source>
            <translation>ou : inutile parce que …</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organisation</translation>
        </message>
        <message>
            <source>other agreement</source>
            <translation>autre accord</translation>
        </message>
        <message>
            <source>other duties</source>
            <translation>autres missions</translation>
        </message>
        <message>
            <source>our nation</source>
            <translation>notre pays</translation>
        </message>
        <message>
            <source>our organisation, as the plan names it</source>
            <translation>notre organisation, telle que le plan la nomme</translation>
        </message>
        <message>
            <source>our own measurement</source>
            <translation>notre propre mesure</translation>
        </message>
        <message>
            <source>our report</source>
            <translation>notre rapport</translation>
        </message>
        <message>
            <source>ours</source>
            <translation>nôtre</translation>
        </message>
        <message>
            <source>outcome and follow-up</source>
            <translation>résultat et suites</translation>
        </message>
        <message>
            <source>outgoing</source>
            <translation>sortante</translation>
        </message>
        <message>
            <source>outreach record</source>
            <translation>fiche de rayonnement</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue since {day}</source>
            <translation>en retard depuis le {day}</translation>
        </message>
        <message>
            <source>own defence</source>
            <translation>notre défense</translation>
        </message>
        <message>
            <source>own field</source>
            <translation>champ propre</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>responsable</translation>
        </message>
        <message>
            <source>owner of {conditions}</source>
            <translation>responsable de {conditions}</translation>
        </message>
        <message>
            <source>parliament</source>
            <translation>parlement</translation>
        </message>
        <message>
            <source>parted by semicolons</source>
            <translation>séparés par des points-virgules</translation>
        </message>
        <message>
            <source>participant</source>
            <translation>participant</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>en partie</translation>
        </message>
        <message>
            <source>partner and two children</source>
            <translation>conjoint et deux enfants</translation>
        </message>
        <message>
            <source>parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pennant, side number or tail</source>
            <translation>numéro de coque ou de dérive</translation>
        </message>
        <message>
            <source>period</source>
            <translation>période</translation>
        </message>
        <message>
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plan year {title}</source>
            <translation>année de plan {title}</translation>
        </message>
        <message>
            <source>plan year {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned</source>
            <translation>planifiée</translation>
        </message>
        <message>
            <source>plenary</source>
            <translation>plénière</translation>
        </message>
        <message>
            <source>port</source>
            <translation>port</translation>
        </message>
        <message>
            <source>port or airfield</source>
            <translation>port ou aérodrome</translation>
        </message>
        <message>
            <source>port or boarding drill</source>
            <translation>exercice portuaire ou d’abordage</translation>
        </message>
        <message>
            <source>post</source>
            <translation>poste</translation>
        </message>
        <message>
            <source>postponed</source>
            <translation>reportée</translation>
        </message>
        <message>
            <source>presence</source>
            <translation>une présence</translation>
        </message>
        <message>
            <source>prior notification</source>
            <translation>notification préalable</translation>
        </message>
        <message>
            <source>priorities of {places}</source>
            <translation>priorités de {places}</translation>
        </message>
        <message>
            <source>private visit</source>
            <translation>visite privée</translation>
        </message>
        <message>
            <source>programme item</source>
            <translation>point du programme</translation>
        </message>
        <message>
            <source>programmed for {dates}</source>
            <translation>programmé pour {dates}</translation>
        </message>
        <message>
            <source>progress of objective</source>
            <translation>avancement d’objectif</translation>
        </message>
        <message>
            <source>promised, by:</source>
            <translation>promis, pour le :</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>proposée</translation>
        </message>
        <message>
            <source>public holiday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quota</source>
            <translation>quota</translation>
        </message>
        <message>
            <source>rank and name</source>
            <translation>grade et nom</translation>
        </message>
        <message>
            <source>rank and name of whoever holds that post</source>
            <translation>grade et nom du titulaire de ce poste</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>joint</translation>
        </message>
        <message>
            <source>reached by {day}: {value} ({evidence})</source>
            <translation>atteint au {day} : {value} ({evidence})</translation>
        </message>
        <message>
            <source>reached: {value} ({evidence})</source>
            <translation>atteint : {value} ({evidence})</translation>
        </message>
        <message>
            <source>received</source>
            <translation>reçu</translation>
        </message>
        <message>
            <source>recipient of aid (ODA)</source>
            <translation>bénéficiaire d’aide (APD)</translation>
        </message>
        <message>
            <source>reciprocal exchange</source>
            <translation>échange réciproque</translation>
        </message>
        <message>
            <source>record of the measure</source>
            <translation>fiche de la mesure</translation>
        </message>
        <message>
            <source>ref</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>regime</source>
            <translation>régime</translation>
        </message>
        <message>
            <source>region</source>
            <translation>région</translation>
        </message>
        <message>
            <source>region scheme</source>
            <translation>découpage en régions</translation>
        </message>
        <message>
            <source>region {title}</source>
            <translation>région {title}</translation>
        </message>
        <message>
            <source>reminder</source>
            <translation>rappel</translation>
        </message>
        <message>
            <source>reminder about ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reminder of {count} asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removal of {one} from ‘{title}’</source>
            <translation>retrait : {one} de « {title} »</translation>
        </message>
        <message>
            <source>renaming of region scheme ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>renaming of region ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>renaming of the view ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reply</source>
            <translation>réponse</translation>
        </message>
        <message>
            <source>reply of {who}</source>
            <translation>réponse de {who}</translation>
        </message>
        <message>
            <source>reply to an invitation</source>
            <translation>réponse à une invitation</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>rapportée</translation>
        </message>
        <message>
            <source>request for explanation</source>
            <translation>demande d’explication</translation>
        </message>
        <message>
            <source>request for visit: {state}</source>
            <translation>demande de visite : {state}</translation>
        </message>
        <message>
            <source>requested</source>
            <translation>demandée</translation>
        </message>
        <message>
            <source>resident</source>
            <translation>résident</translation>
        </message>
        <message>
            <source>resident, agrément {state}</source>
            <translation>résident, agrément {state}</translation>
        </message>
        <message>
            <source>responsible</source>
            <translation>responsable</translation>
        </message>
        <message>
            <source>restricted</source>
            <translation>restreinte</translation>
        </message>
        <message>
            <source>returned sheet</source>
            <translation>tableau renvoyé</translation>
        </message>
        <message>
            <source>review of a postponed one</source>
            <translation>réexamen d’un report</translation>
        </message>
        <message>
            <source>review {day}. {reason}</source>
            <translation>revoir le {day}. {reason}</translation>
        </message>
        <message>
            <source>roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rolling of the year {year}</source>
            <translation>reconduction de l’année {year}</translation>
        </message>
        <message>
            <source>routine, ceremonial, logistics</source>
            <translation>routine, cérémonie, logistique</translation>
        </message>
        <message>
            <source>routing of asks</source>
            <translation>acheminement des demandes</translation>
        </message>
        <message>
            <source>row {row:d}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>row {row:d} of sheet “{sheet}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rows below “{heading}” without a kind are of the kind that it names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same time as home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved view</source>
            <translation>vue enregistrée</translation>
        </message>
        <message>
            <source>say which answer it is</source>
            <translation>dites quelle réponse c’est</translation>
        </message>
        <message>
            <source>says it concurs, and names conditions: decide which it is</source>
            <translation>dit être d’accord, et nomme des conditions : tranchez</translation>
        </message>
        <message>
            <source>self-invited</source>
            <translation>à sa propre demande</translation>
        </message>
        <message>
            <source>send it by {day:weekday}</source>
            <translation>à envoyer au plus tard {day:weekday}</translation>
        </message>
        <message>
            <source>sending of an ask about ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sending of {count} asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent</source>
            <translation>envoyé</translation>
        </message>
        <message>
            <source>sent {day}</source>
            <translation>envoyée le {day}</translation>
        </message>
        <message>
            <source>sent, no due day</source>
            <translation>envoyée, sans échéance</translation>
        </message>
        <message>
            <source>serial numbers, not references: they count rows, and one stands in several</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>series</source>
            <translation>série</translation>
        </message>
        <message>
            <source>set by {who}</source>
            <translation>posée par {who}</translation>
        </message>
        <message>
            <source>set by {who}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settings of the plan</source>
            <translation>réglages du plan</translation>
        </message>
        <message>
            <source>sheet</source>
            <translation>tableau</translation>
        </message>
        <message>
            <source>sheet “{sheet}” was not read: none of its {count} rows is a header</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shift of {count} engagements by {days:+d} days</source>
            <translation>décalage de {count} actions de {days:+d} jours</translation>
        </message>
        <message>
            <source>ship</source>
            <translation>navire</translation>
        </message>
        <message>
            <source>ship visit</source>
            <translation>escale de navire</translation>
        </message>
        <message>
            <source>ships and aircraft that carry; by semicolons</source>
            <translation>navires et avions porteurs ; par des points-virgules</translation>
        </message>
        <message>
            <source>ships, aircraft, units and teams</source>
            <translation>navires, aéronefs, unités et équipes</translation>
        </message>
        <message>
            <source>ships, aircraft, units, teams</source>
            <translation>navires, aéronefs, unités, équipes</translation>
        </message>
        <message>
            <source>should</source>
            <translation>souhaitable</translation>
        </message>
        <message>
            <source>side number or tail</source>
            <translation>numéro de coque ou immatriculation</translation>
        </message>
        <message>
            <source>sideline contact</source>
            <translation>contact en marge</translation>
        </message>
        <message>
            <source>silence on ‘{title}’ broken by {post}</source>
            <translation>silence sur « {title} » rompu par {post}</translation>
        </message>
        <message>
            <source>silence procedure</source>
            <translation>procédure de silence</translation>
        </message>
        <message>
            <source>since nobody knows when</source>
            <translation>depuis une date inconnue</translation>
        </message>
        <message>
            <source>since {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <source>small, large</source>
            <translation>petit, grand</translation>
        </message>
        <message>
            <source>some days within {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>some time in {period}, between {first} and {last}</source>
            <translation>à un moment de {period}, entre le {first} et le {last}</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody else</source>
            <translation>quelqu'un d'autre</translation>
        </message>
        <message>
            <source>source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>staff talks</source>
            <translation>des entretiens d’états-majors</translation>
        </message>
        <message>
            <source>start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>start of the silence procedure ‘{title}’</source>
            <translation>lancement de la procédure de silence « {title} »</translation>
        </message>
        <message>
            <source>status of forces agreement</source>
            <translation>accord sur le statut des forces</translation>
        </message>
        <message>
            <source>status of forces, or what is open</source>
            <translation>statut des forces, ou ce qui reste ouvert</translation>
        </message>
        <message>
            <source>stays in the country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>student or staff college place</source>
            <translation>stagiaire ou place à l’école de guerre</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>remplacée</translation>
        </message>
        <message>
            <source>superseded, answered {day}</source>
            <translation>remplacée, réponse du {day}</translation>
        </message>
        <message>
            <source>table-top exercise</source>
            <translation>exercice sur table</translation>
        </message>
        <message>
            <source>taking back of the tick</source>
            <translation>décochage</translation>
        </message>
        <message>
            <source>taking of post ‘{title}’ by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>target {target}</source>
            <translation>cible : {target}</translation>
        </message>
        <message>
            <source>team</source>
            <translation>équipe</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>téléphone</translation>
        </message>
        <message>
            <source>template</source>
            <translation>modèle</translation>
        </message>
        <message>
            <source>tentative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tenure</source>
            <translation>affectation</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>that lies outside the calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>that take part, as NATO or the African Union</source>
            <translation>qui participent, comme l’OTAN ou l’Union africaine</translation>
        </message>
        <message>
            <source>the action</source>
            <translation>la tâche</translation>
        </message>
        <message>
            <source>the appointment</source>
            <translation>la fonction</translation>
        </message>
        <message>
            <source>the ask was withdrawn</source>
            <translation>la demande a été retirée</translation>
        </message>
        <message>
            <source>the call sign</source>
            <translation>l’indicatif</translation>
        </message>
        <message>
            <source>the cell “{field}” is longer than {count} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the conditions of {whom} are not met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the counterpart</source>
            <translation>l’homologue</translation>
        </message>
        <message>
            <source>the countries that take part</source>
            <translation>les pays participants</translation>
        </message>
        <message>
            <source>the country where it takes place</source>
            <translation>le pays où elle a lieu</translation>
        </message>
        <message>
            <source>the dates “{word}” were not read: the row states a start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the day</source>
            <translation>le jour</translation>
        </message>
        <message>
            <source>the day by which an answer is asked for</source>
            <translation>le jour avant lequel une réponse est demandée</translation>
        </message>
        <message>
            <source>the day of the letter</source>
            <translation>la date de la lettre</translation>
        </message>
        <message>
            <source>the day “{day}” cannot be read or lies ahead: counted as of today</source>
            <translation>le jour « {day} » ne se lit pas ou est à venir : compté à aujourd’hui</translation>
        </message>
        <message>
            <source>the delegations, in order of precedence</source>
            <translation>les délégations, par ordre de préséance</translation>
        </message>
        <message>
            <source>the development ministry</source>
            <translation>le ministère du développement</translation>
        </message>
        <message>
            <source>the e-mail address of whoever leads it</source>
            <translation>l’adresse électronique du responsable</translation>
        </message>
        <message>
            <source>the end {end} does not lie after the start {start}</source>
            <translation>la fin {end} n'est pas après le début {start}</translation>
        </message>
        <message>
            <source>the end {last} lies before the start {first}; swap them, or write the year of both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the engagement that it answers is not in the plan, or no longer</source>
            <translation>l’action à laquelle elle répond n’est pas dans le plan, ou n’y est plus</translation>
        </message>
        <message>
            <source>the event of line {line:d} ends before it begins; its first day is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the event of line {line:d} has no end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the event of line {line:d} has no start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the event of line {line:d} lists too many days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the event of line {line:d} repeats in a way nobody can follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file gives “{zone}” other clock changes than are known of that place; its times are those of the place</source>
            <translation>le fichier donne à « {zone} » d’autres changements d’heure que ceux connus de ce lieu ; ses heures sont celles du lieu</translation>
        </message>
        <message>
            <source>the filter of the window</source>
            <translation>le filtre de la fenêtre</translation>
        </message>
        <message>
            <source>the foreign ministry</source>
            <translation>le ministère des affaires étrangères</translation>
        </message>
        <message>
            <source>the host</source>
            <translation>l’hôte</translation>
        </message>
        <message>
            <source>the invitation was changed since, but not the day on which it begins</source>
            <translation>l’invitation a été changée depuis, mais pas le jour où elle commence</translation>
        </message>
        <message>
            <source>the last day is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the last day is {day:weekday}</source>
            <translation>le dernier jour est le {day:weekday}</translation>
        </message>
        <message>
            <source>the lead office</source>
            <translation>le bureau responsable</translation>
        </message>
        <message>
            <source>the list of countries is too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the marking of the letter</source>
            <translation>la mention de la lettre</translation>
        </message>
        <message>
            <source>the members of {name} are not among the plan's memberships</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the ministry or mission of that post</source>
            <translation>le ministère ou la mission de ce poste</translation>
        </message>
        <message>
            <source>the name</source>
            <translation>le nom</translation>
        </message>
        <message>
            <source>the next step</source>
            <translation>la prochaine étape</translation>
        </message>
        <message>
            <source>the number of the clearance</source>
            <translation>le numéro de l’autorisation</translation>
        </message>
        <message>
            <source>the own nation too</source>
            <translation>la nation propre aussi</translation>
        </message>
        <message>
            <source>the place</source>
            <translation>le lieu</translation>
        </message>
        <message>
            <source>the post it goes to</source>
            <translation>le poste destinataire</translation>
        </message>
        <message>
            <source>the programme</source>
            <translation>le programme</translation>
        </message>
        <message>
            <source>the purpose of the visit</source>
            <translation>l’objet de la visite</translation>
        </message>
        <message>
            <source>the question</source>
            <translation>la question</translation>
        </message>
        <message>
            <source>the question to {whom} is not sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the reference of the ask</source>
            <translation>la référence de la demande</translation>
        </message>
        <message>
            <source>the reference of the engagement</source>
            <translation>la référence de l’action</translation>
        </message>
        <message>
            <source>the reference {ref} is taken by another engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same ask is answered in row {row:d} already</source>
            <translation>la ligne {row:d} répond déjà à la même demande</translation>
        </message>
        <message>
            <source>the same e-mail</source>
            <translation>même adresse électronique</translation>
        </message>
        <message>
            <source>the same engagement is already in row {row:d} of this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same name</source>
            <translation>même nom</translation>
        </message>
        <message>
            <source>the same person is already in this file</source>
            <translation>la même personne figure déjà dans ce fichier</translation>
        </message>
        <message>
            <source>the same telephone</source>
            <translation>même téléphone</translation>
        </message>
        <message>
            <source>the same {one} is already in this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the telephone number of whoever leads it</source>
            <translation>le numéro de téléphone du responsable</translation>
        </message>
        <message>
            <source>the time of day {time} stands in the notes only: among the dates it needs a first and a last day, and a time zone</source>
            <translation>l'heure {time} figure seulement dans les notes : parmi les dates, il lui faut un premier et un dernier jour, et un fuseau horaire</translation>
        </message>
        <message>
            <source>the time zone is not known yet; name the country or the host and the times are taken by themselves, or type the zone behind them, such as 9:00 Africa/Nairobi</source>
            <translation>le fuseau horaire n'est pas encore connu ; nommez le pays ou l'hôte et les heures seront reprises d'elles-mêmes, ou tapez le fuseau derrière, par exemple 9:00 Africa/Nairobi</translation>
        </message>
        <message>
            <source>the time zone “{zone}” is not known; its times are taken as they stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the time, by the clock of the place</source>
            <translation>l’heure, à l’horloge du lieu</translation>
        </message>
        <message>
            <source>the title of the engagement</source>
            <translation>le titre de l’action</translation>
        </message>
        <message>
            <source>the type</source>
            <translation>le type</translation>
        </message>
        <message>
            <source>the whole record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>their statement</source>
            <translation>leur déclaration</translation>
        </message>
        <message>
            <source>theirs</source>
            <translation>leur</translation>
        </message>
        <message>
            <source>then the countries are in transit, and do not count</source>
            <translation>alors les pays sont en transit et ne comptent pas</translation>
        </message>
        <message>
            <source>there are no events in it</source>
            <translation>il ne contient aucun événement</translation>
        </message>
        <message>
            <source>there is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no month {month}; the day comes first, as in 14/3/27</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no week {week}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no {day:d} {month:month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no {hours}:{minutes} o'clock</source>
            <translation>l'heure {hours}:{minutes} n'existe pas</translation>
        </message>
        <message>
            <source>there is no {time} on {day} in {zone}, where clocks go from {before} straight to {after}; type {after}, or another time</source>
            <translation>il n’y a pas de {time} le {day} à {zone}, où les horloges passent de {before} directement à {after} ; tapez {after}, ou une autre heure</translation>
        </message>
        <message>
            <source>there is time enough before it</source>
            <translation>il y a assez de temps avant</translation>
        </message>
        <message>
            <source>these months are no quarter of a calendar year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>they decline other days than they were asked for: decide what they answer</source>
            <translation>ils refusent d’autres jours que ceux demandés : tranchez ce qu’ils répondent</translation>
        </message>
        <message>
            <source>they promised</source>
            <translation>ils ont promis</translation>
        </message>
        <message>
            <source>they to us</source>
            <translation>eux chez nous</translation>
        </message>
        <message>
            <source>they were asked {count} questions about it: tick those that this answers</source>
            <translation>{count} questions leur ont été posées là-dessus : cochez celles auxquelles ceci répond</translation>
        </message>
        <message>
            <source>think-tank</source>
            <translation>centre de recherche</translation>
        </message>
        <message>
            <source>third country</source>
            <translation>pays tiers</translation>
        </message>
        <message>
            <source>this card cannot be read</source>
            <translation>cette carte ne peut être lue</translation>
        </message>
        <message>
            <source>this card names nobody</source>
            <translation>cette carte ne nomme personne</translation>
        </message>
        <message>
            <source>this draft is not; issue {issue} was, by {who}</source>
            <translation>ce projet ne l’est pas ; l’édition {issue} l’était, par {who}</translation>
        </message>
        <message>
            <source>this is too long to be a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>three letters of ISO 4217, as EUR</source>
            <translation>trois lettres ISO 4217, comme EUR</translation>
        </message>
        <message>
            <source>ticking</source>
            <translation>coche</translation>
        </message>
        <message>
            <source>ticks at {conditions}</source>
            <translation>coches à {conditions}</translation>
        </message>
        <message>
            <source>ticks at {count} conditions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ticks taken back at {conditions}</source>
            <translation>coches retirées à {conditions}</translation>
        </message>
        <message>
            <source>tier of country</source>
            <translation>rang du pays</translation>
        </message>
        <message>
            <source>tier of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tier {tier}</source>
            <translation>rang {tier}</translation>
        </message>
        <message>
            <source>time zone not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to ask</source>
            <translation>à demander</translation>
        </message>
        <message>
            <source>to ask, due {day}</source>
            <translation>à demander, pour le {day}</translation>
        </message>
        <message>
            <source>to be decided</source>
            <translation>à trancher</translation>
        </message>
        <message>
            <source>to be filled in by hand</source>
            <translation>à remplir à la main</translation>
        </message>
        <message>
            <source>to be sent</source>
            <translation>à envoyer</translation>
        </message>
        <message>
            <source>to confirm</source>
            <translation>à confirmer</translation>
        </message>
        <message>
            <source>to {last}</source>
            <translation>jusqu’au {last}</translation>
        </message>
        <message>
            <source>to {receiver}</source>
            <translation>à {receiver}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>together with {people}</source>
            <translation>avec {people}</translation>
        </message>
        <message>
            <source>too early to say</source>
            <translation>trop tôt pour le dire</translation>
        </message>
        <message>
            <source>transit</source>
            <translation>transit</translation>
        </message>
        <message>
            <source>transit stop</source>
            <translation>escale</translation>
        </message>
        <message>
            <source>transport</source>
            <translation>transport</translation>
        </message>
        <message>
            <source>two alternate; ours may be among them</source>
            <translation>deux alternent ; le nôtre peut y être</translation>
        </message>
        <message>
            <source>type of ask</source>
            <translation>type de demande</translation>
        </message>
        <message>
            <source>type of milestone</source>
            <translation>type de jalon</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unité</translation>
        </message>
        <message>
            <source>uniting of {one} ‘{gone}’ with ‘{kept}’</source>
            <translation>réunion de {one} « {gone} » avec « {kept} »</translation>
        </message>
        <message>
            <source>unknown event</source>
            <translation>événement inconnu</translation>
        </message>
        <message>
            <source>unknown id</source>
            <translation>id inconnu</translation>
        </message>
        <message>
            <source>until when</source>
            <translation>pour quand</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>jusqu’au {day}</translation>
        </message>
        <message>
            <source>until {time:clock}</source>
            <translation>jusqu'à {time:clock}</translation>
        </message>
        <message>
            <source>up to {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>upper middle income</source>
            <translation>à revenu intermédiaire, tranche supérieure</translation>
        </message>
        <message>
            <source>use of ‘{title}’ for coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usually answers within {days} (median of {count})</source>
            <translation>répond d’habitude en {days} (médiane de {count})</translation>
        </message>
        <message>
            <source>vCard</source>
            <translation>vCard</translation>
        </message>
        <message>
            <source>veterans</source>
            <translation>anciens combattants</translation>
        </message>
        <message>
            <source>vetting</source>
            <translation>vérification</translation>
        </message>
        <message>
            <source>visit or contact</source>
            <translation>visite ou contact</translation>
        </message>
        <message>
            <source>visiting forces agreement</source>
            <translation>accord sur les forces en visite</translation>
        </message>
        <message>
            <source>waiting for an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiver</source>
            <translation>dérogation</translation>
        </message>
        <message>
            <source>waiver of {rule} ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wanted: {need}</source>
            <translation>demandé : {need}</translation>
        </message>
        <message>
            <source>wants to know more</source>
            <translation>veut en savoir plus</translation>
        </message>
        <message>
            <source>warns</source>
            <translation>avertit</translation>
        </message>
        <message>
            <source>was there</source>
            <translation>présent</translation>
        </message>
        <message>
            <source>was wanted by {day:unabbreviated}</source>
            <translation>était attendue pour le {day:unabbreviated}</translation>
        </message>
        <message>
            <source>we promised</source>
            <translation>nous avons promis</translation>
        </message>
        <message>
            <source>we to them</source>
            <translation>nous chez eux</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>fin de semaine</translation>
        </message>
        <message>
            <source>weekend by date</source>
            <translation>fin de semaine datée</translation>
        </message>
        <message>
            <source>weight of region</source>
            <translation>poids de la région</translation>
        </message>
        <message>
            <source>weight of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weight {percent} %</source>
            <translation>poids {percent} %</translation>
        </message>
        <message>
            <source>what came of it, in words</source>
            <translation>ce qui en est résulté, en mots</translation>
        </message>
        <message>
            <source>what else is agreed about it</source>
            <translation>ce qui est convenu par ailleurs</translation>
        </message>
        <message>
            <source>what follows line {line:d} lies too deep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what for, and from where it came</source>
            <translation>pourquoi, et d'où cela vient</translation>
        </message>
        <message>
            <source>what happens</source>
            <translation>ce qui se passe</translation>
        </message>
        <message>
            <source>what is needed, by whom</source>
            <translation>ce qu’il faut, par qui</translation>
        </message>
        <message>
            <source>what is wanted</source>
            <translation>ce qui est attendu</translation>
        </message>
        <message>
            <source>what left is noted where it leaves</source>
            <translation>ce qui part est noté là d’où cela part</translation>
        </message>
        <message>
            <source>what must have taken place</source>
            <translation>ce qui doit avoir eu lieu</translation>
        </message>
        <message>
            <source>what the empty field says</source>
            <translation>ce que dit le champ vide</translation>
        </message>
        <message>
            <source>what the file says of the time zone “{zone}” cannot be followed; its times are read as in the known one of that name</source>
            <translation>ce que le fichier dit du fuseau « {zone} » ne peut être suivi ; ses heures sont lues comme dans le fuseau connu de ce nom</translation>
        </message>
        <message>
            <source>what they promised</source>
            <translation>ce qu’ils ont promis</translation>
        </message>
        <message>
            <source>what this post is asked</source>
            <translation>ce qui est demandé à ce poste</translation>
        </message>
        <message>
            <source>what was agreed to be done</source>
            <translation>ce qu’il est convenu de faire</translation>
        </message>
        <message>
            <source>what was wanted about {count} asks supplied</source>
            <translation>complément fourni pour {count} demandes</translation>
        </message>
        <message>
            <source>what was wanted about ‘{title}’ supplied</source>
            <translation>complément fourni sur « {title} »</translation>
        </message>
        <message>
            <source>what we promised</source>
            <translation>ce que nous avons promis</translation>
        </message>
        <message>
            <source>where</source>
            <translation>où</translation>
        </message>
        <message>
            <source>where it lies: a link, a path, a reference</source>
            <translation>où cela se trouve : lien, chemin, référence</translation>
        </message>
        <message>
            <source>where they are kept</source>
            <translation>où ils se trouvent</translation>
        </message>
        <message>
            <source>which side</source>
            <translation>quelle partie</translation>
        </message>
        <message>
            <source>who answers at any hour, and how</source>
            <translation>qui répond à toute heure, et comment</translation>
        </message>
        <message>
            <source>who commands it</source>
            <translation>qui le commande</translation>
        </message>
        <message>
            <source>who is responsible</source>
            <translation>qui en est responsable</translation>
        </message>
        <message>
            <source>who leads it on our side</source>
            <translation>qui la conduit de notre côté</translation>
        </message>
        <message>
            <source>who travel or host</source>
            <translation>qui voyagent ou reçoivent</translation>
        </message>
        <message>
            <source>whoever it names; parted by semicolons</source>
            <translation>ceux qu’elle nomme ; séparés par des points-virgules</translation>
        </message>
        <message>
            <source>whoever signs it for the nation</source>
            <translation>qui la signe pour la nation</translation>
        </message>
        <message>
            <source>whole record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whose delegation</source>
            <translation>de quelle délégation</translation>
        </message>
        <message>
            <source>with conditions</source>
            <translation>sous conditions</translation>
        </message>
        <message>
            <source>with those lived with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with {countries}</source>
            <translation>avec {countries}</translation>
        </message>
        <message>
            <source>withdrawal of an ask about ‘{title}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawal of {count} asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retirée</translation>
        </message>
        <message>
            <source>working copy, not issued</source>
            <translation>copie de travail, non diffusée</translation>
        </message>
        <message>
            <source>working days at home</source>
            <translation>jours ouvrés chez nous</translation>
        </message>
        <message>
            <source>working days of the host</source>
            <translation>jours ouvrables de l’hôte</translation>
        </message>
        <message>
            <source>working visit</source>
            <translation>visite de travail</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>your own words; parted by semicolons</source>
            <translation>vos propres mots, séparés par des points-virgules</translation>
        </message>
        <message>
            <source>youth</source>
            <translation>jeunesse</translation>
        </message>
        <message>
            <source>zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{address} is an address and no file: add it under links.</source>
            <translation>{address} est une adresse et non un fichier : ajoutez-la aux liens.</translation>
        </message>
        <message>
            <source>{address} is no address of a post or its holder</source>
            <translation>{address} n’est l’adresse d’aucun poste ni titulaire</translation>
        </message>
        <message>
            <source>{address} is no address of a post or its holder: nobody there was asked</source>
            <translation>{address} n’est l’adresse d’aucun poste ni titulaire : personne n’y a été interrogé</translation>
        </message>
        <message>
            <source>{age} ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{all:and}</source>
            <translation>{all:and}</translation>
        </message>
        <message>
            <source>{amount} ahead of home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{amount} behind home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{answered} of {total} answered</source>
            <translation>{answered} sur {total} répondues</translation>
        </message>
        <message>
            <source>{answered} of {total} answered, {overdue} overdue</source>
            <translation>{answered} sur {total} répondues, {overdue} en retard</translation>
        </message>
        <message>
            <source>{asks}</source>
            <translation>{asks}</translation>
        </message>
        <message>
            <source>{asks} follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{asset} cannot be at {place} in time</source>
            <translation>{asset} ne peut être à temps à {place}</translation>
        </message>
        <message>
            <source>{asset} does not fit {place}</source>
            <translation>{asset} ne convient pas à {place}</translation>
        </message>
        <message>
            <source>{asset} is committed twice: {what}</source>
            <translation>{asset} est engagé deux fois : {what}</translation>
        </message>
        <message>
            <source>{author} changed {field} of {item} meanwhile. Theirs: {theirs}. Yours: {yours}. Nothing was overwritten. Open the plan anew to see it as it is, then decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{before}: {part}</source>
            <translation>{before} : {part}</translation>
        </message>
        <message>
            <source>{begins}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{begins}–{ends}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{calendars} what is gone: {files}. Export the same again, and it is called back there; what left in a file of its own is called back by an export of all engagements.</source>
            <translation>{calendars} ce qui a été supprimé : {files}. Exportez de nouveau la même sélection pour l’y annuler ; ce qui est parti dans un fichier à part est annulé par un export de tous les engagements.</translation>
        </message>
        <message>
            <source>{change}, and cancelling of {parts} of it</source>
            <translation>{change}, avec annulation de {parts} qui en font partie</translation>
        </message>
        <message>
            <source>{clock} at home</source>
            <translation>{clock} au pays</translation>
        </message>
        <message>
            <source>{code} {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column}: {parts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count:d} months of Ramadan are known to begin in that year; type the days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{countries} without tier or engagement.</source>
            <translation>{countries} sans rang ni engagement.</translation>
        </message>
        <message>
            <source>{country} ({part})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country} ({part}, where its capital is)</source>
            <translation>{country} ({part}, où se trouve sa capitale)</translation>
        </message>
        <message>
            <source>{country} and {count} more</source>
            <translation>{country} et {count} autres</translation>
        </message>
        <message>
            <source>{country} has not agreed to {person} yet</source>
            <translation>Pas encore d'agrément pour {person} : {country}</translation>
        </message>
        <message>
            <source>{country} has refused {person}</source>
            <translation>Agrément refusé pour {person} : {country}</translation>
        </message>
        <message>
            <source>{country} is in tier {tier}, which asks for {wanted} in 24 months; completed: {titles}.</source>
            <translation>{country} est au rang {tier}, qui demande {wanted} en 24 mois ; achevé : {titles}.</translation>
        </message>
        <message>
            <source>{country} is in tier {tier}, which asks for {what} every {allowed}. The last was {last}; the next is due by {due:weekday}, and none is planned until then.</source>
            <translation>{country} est au rang {tier}, qui demande {what} tous les {allowed}. La dernière fois : {last} ; la prochaine est due d’ici le {due:weekday}, et rien n’est prévu d’ici là.</translation>
        </message>
        <message>
            <source>{country} is in tier {tier}, which asks for {what} every {allowed}. The last was {last}; the next was due by {due:weekday}, {over} ago, and none is confirmed for the next 90 days.</source>
            <translation>{country} est au rang {tier}, qui demande {what} tous les {allowed}. La dernière fois : {last} ; la prochaine était due le {due:weekday}, il y a {over}, et rien n’est confirmé pour les 90 prochains jours.</translation>
        </message>
        <message>
            <source>{country} is in tier {tier}, which asks for {what} every {allowed}; none is on record since {begin}, when our records begin, and none is confirmed for the next 90 days.</source>
            <translation>{country} est au rang {tier}, qui demande {what} tous les {allowed} ; rien n’est enregistré depuis le {begin}, où commencent nos relevés, et rien n’est confirmé pour les 90 prochains jours.</translation>
        </message>
        <message>
            <source>{country} is in tier {tier}, which asks for {what} every {allowed}; none is on record since {begin}, when our records begin, and none is planned until {due:weekday}.</source>
            <translation>{country} est au rang {tier}, qui demande {what} tous les {allowed} ; rien n’est enregistré depuis le {begin}, où commencent nos relevés, et rien n’est prévu jusqu’au {due:weekday}.</translation>
        </message>
        <message>
            <source>{country} is in tier {tier}, which asks for {what} every {allowed}; none is on record, and none is confirmed for the next 90 days.</source>
            <translation>{country} est au rang {tier}, qui demande {what} tous les {allowed} ; rien n’est enregistré, et rien n’est confirmé pour les 90 prochains jours.</translation>
        </message>
        <message>
            <source>{country} is the own nation; name the other nations only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country} keeps {period} about {days:weekday} (estimated, a day earlier or later)</source>
            <translation>{country} observe {period} vers le {days:weekday} (estimé, un jour plus tôt ou plus tard)</translation>
        </message>
        <message>
            <source>{country} keeps {period} about {days:weekday} (estimated, ±1 day included)</source>
            <translation>{country} observe {period} vers le {days:weekday} (estimé, ±1 jour compris)</translation>
        </message>
        <message>
            <source>{country} keeps {period} on {days:weekday}</source>
            <translation>{country} observe {period} : {days:weekday}</translation>
        </message>
        <message>
            <source>{country} must be asked {needed} before the start ({source}); the last day to send was {latest:weekday}, {left} are left and no request was sent.</source>
            <translation>La demande doit parvenir à {country} {needed} avant le début ({source}) ; le dernier jour d’envoi était le {latest:weekday}, il reste {left} et aucune demande n’a été envoyée.</translation>
        </message>
        <message>
            <source>{country} should have had the requests by {latest:weekday}; none was sent for {who}.</source>
            <translation>{country} aurait dû avoir les demandes {latest:weekday} au plus tard ; aucune n’a été envoyée pour {who}.</translation>
        </message>
        <message>
            <source>{country} was left out of the countries: it is the plan's own nation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} abroad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} accepted</source>
            <translation>{count} acceptées</translation>
        </message>
        <message>
            <source>{count} answers from {file}</source>
            <translation>{count} réponses de {file}</translation>
        </message>
        <message>
            <source>{count} are kept longer than was to be</source>
            <translation>{count} : conservation au-delà du terme prévu</translation>
        </message>
        <message>
            <source>{count} as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} booked twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} characters that the fonts of this document do not have stand as their Unicode numbers, such as [U+13000]; accents among them are left out.</source>
            <translation>{count} caractères que les polices de ce document n'ont pas figurent par leurs numéros Unicode, comme [U+13000] ; les accents parmi eux sont omis.</translation>
        </message>
        <message>
            <source>{count} come again in {year}; their dates are to be confirmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} confirmed</source>
            <translation>{count} confirmées</translation>
        </message>
        <message>
            <source>{count} done</source>
            <translation>{count} faites</translation>
        </message>
        <message>
            <source>{count} engagements of the plan have the reference {ref}; give each a reference of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} engagements of the plan have this title, these countries and this start; state the reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} engagements, folded</source>
            <translation>{count} actions, repliées</translation>
        </message>
        <message>
            <source>{count} events beyond the first {most} are left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} events lie outside of the years that a plan can hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} foretold</source>
            <translation>{count} annoncées</translation>
        </message>
        <message>
            <source>{count} late</source>
            <translation>{count} en retard</translation>
        </message>
        <message>
            <source>{count} missed</source>
            <translation>{count} manquées</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} need a hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} new: {many}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} not engaged; {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of ours from {title} overdue</source>
            <translation>{count} des nôtres, de {title}, en retard</translation>
        </message>
        <message>
            <source>{count} of theirs from {title} overdue</source>
            <translation>{count} des leurs, de {title}, en retard</translation>
        </message>
        <message>
            <source>{count} of them without fixed days, not counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {name} cannot be read and are left out: {records}. They stay in it untouched, and the plan is open for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {office} are over and not closed</source>
            <translation>{count} de {office} sont passées et non closes</translation>
        </message>
        <message>
            <source>{count} of {office} serve no objective</source>
            <translation>{count} de {office} ne servent aucun objectif</translation>
        </message>
        <message>
            <source>{count} of {title} due soon</source>
            <translation>{count} de {title} bientôt à faire</translation>
        </message>
        <message>
            <source>{count} of {title} expire too soon</source>
            <translation>{count} de {title} : fin de validité trop proche</translation>
        </message>
        <message>
            <source>{count} of {title} not sent</source>
            <translation>{count} de {title} : envoi en retard</translation>
        </message>
        <message>
            <source>{count} of {title} overdue</source>
            <translation>{count} de {title} en retard</translation>
        </message>
        <message>
            <source>{count} of {title} were refused</source>
            <translation>{count} de {title} : refus</translation>
        </message>
        <message>
            <source>{count} over</source>
            <translation>{count} passées</translation>
        </message>
        <message>
            <source>{count} over and not closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} planned</source>
            <translation>{count} planifiées</translation>
        </message>
        <message>
            <source>{count} postponed, cancelled or declined</source>
            <translation>{count} reportées, annulées ou refusées</translation>
        </message>
        <message>
            <source>{count} postponed, cancelled or declined in the region tables only.</source>
            <translation>{count} reportées, annulées ou refusées, seulement dans les tableaux des régions.</translation>
        </message>
        <message>
            <source>{count} reminders</source>
            <translation>{count} relances</translation>
        </message>
        <message>
            <source>{count} serve {code}, which was to be reached by {day}</source>
            <translation>{count} servent {code}, à atteindre au plus tard le {day}</translation>
        </message>
        <message>
            <source>{count} time zones are described by more rules than are followed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} without a lead office are over and not closed</source>
            <translation>{count} sans service pilote sont passées et non closes</translation>
        </message>
        <message>
            <source>{count} without a lead office serve no objective</source>
            <translation>{count} sans bureau pilote ne servent aucun objectif</translation>
        </message>
        <message>
            <source>{count}, now {dates:spoken}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count}: {names:apart}</source>
            <translation>{count} : {names:apart}</translation>
        </message>
        <message>
            <source>{database} on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{database} on {server}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{dates:clock}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{dates:narrow}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{dates:spoken}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{dates:timed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{dates}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{dates} {zone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{dates} · {days} · week {week}</source>
            <translation>{dates} · {days} · semaine {week}</translation>
        </message>
        <message>
            <source>{dates} · {working} in {country}</source>
            <translation>{dates} · {working} ({country})</translation>
        </message>
        <message>
            <source>{dates}, {where}</source>
            <translation>{dates}, {where}</translation>
        </message>
        <message>
            <source>{dates}: not fixed yet</source>
            <translation>{dates} : pas encore fixées</translation>
        </message>
        <message>
            <source>{dates}: {part}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day:long}</source>
            <translation>{day:long}</translation>
        </message>
        <message>
            <source>{day:number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day:unabbreviated}</source>
            <translation>{day:unabbreviated}</translation>
        </message>
        <message>
            <source>{day:unabbreviated} is a {right:weekday_name}, not a {typed:weekday_name}; mend the day or leave the weekday out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day:weekday_number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day:weekday_number}, {time:clock}</source>
            <translation>{day:weekday_number}, {time:clock}</translation>
        </message>
        <message>
            <source>{day:weekday}</source>
            <translation>{day:weekday}</translation>
        </message>
        <message>
            <source>{day:weekday} has passed</source>
            <translation>{day:weekday} est passé</translation>
        </message>
        <message>
            <source>{day:weekday} – {name}</source>
            <translation>{day:weekday} – {name}</translation>
        </message>
        <message>
            <source>{days:weekday}</source>
            <translation>{days:weekday}</translation>
        </message>
        <message>
            <source>{days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} at home before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} between</source>
            <translation>{days} d’intervalle</translation>
        </message>
        <message>
            <source>{days} between: {what}</source>
            <translation>{days} d’intervalle : {what}</translation>
        </message>
        <message>
            <source>{days} late</source>
            <translation>{days} de retard</translation>
        </message>
        <message>
            <source>{days} late, more information wanted</source>
            <translation>{days} de retard, complément demandé</translation>
        </message>
        <message>
            <source>{days} of silence with {country}</source>
            <translation>{days} de silence : {country}</translation>
        </message>
        <message>
            <source>{days} of the host</source>
            <translation>{days} de l’hôte</translation>
        </message>
        <message>
            <source>{days} of the host (holidays not known)</source>
            <translation>{days} de l’hôte (jours fériés inconnus)</translation>
        </message>
        <message>
            <source>{days} over</source>
            <translation>{days} de trop</translation>
        </message>
        <message>
            <source>{days} shared with another</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} short</source>
            <translation>{days} de moins</translation>
        </message>
        <message>
            <source>{days} · {working} in {country}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days}: the weekend in {country} is {weekend:and}.</source>
            <translation>{days} : la fin de semaine est {weekend:and} ({country}).</translation>
        </message>
        <message>
            <source>{days}; handover until {day}</source>
            <translation>{days} ; passation jusqu’au {day}</translation>
        </message>
        <message>
            <source>{days} d</source>
            <translation>{days} j</translation>
        </message>
        <message>
            <source>{day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{drafts}</source>
            <translation>{drafts}</translation>
        </message>
        <message>
            <source>{edition}; coverage and gaps are of what is in it</source>
            <translation>{edition} ; couverture et lacunes portent sur ce qu'elle contient</translation>
        </message>
        <message>
            <source>{engagements}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{engagements} and {items} that earlier files held: called back in it as cancelled.</source>
            <translation>{engagements} et {items} que contenaient des fichiers antérieurs : rappelés dans celui-ci comme annulés.</translation>
        </message>
        <message>
            <source>{engagements} that earlier files held: called back in it as cancelled.</source>
            <translation>{engagements} de fichiers précédents : annulation portée dans celui-ci.</translation>
        </message>
        <message>
            <source>{engagements} with {countries}</source>
            <translation>{engagements} avec {countries}</translation>
        </message>
        <message>
            <source>{engagements} with {countries}; {printed} printed</source>
            <translation>{engagements} avec {countries} ; {printed} imprimées</translation>
        </message>
        <message>
            <source>{engagements} without an objective.</source>
            <translation>{engagements} sans objectif.</translation>
        </message>
        <message>
            <source>{engagement}, {dates}, is all that is linked to {name}, {title}.</source>
            <translation>{engagement}, {dates}, est tout ce qui est rattaché à {name}, {title}.</translation>
        </message>
        <message>
            <source>{engagement}; mended: {findings:apart}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{engagement}; new: {findings:apart}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{facet}: not filled in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{facet}: {choice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{feasts:apart}</source>
            <translation>{feasts:apart}</translation>
        </message>
        <message>
            <source>{field:lower}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} ({record})</source>
            <translation>{field} ({record})</translation>
        </message>
        <message>
            <source>{field} are filled in one by one</source>
            <translation>{field} : à remplir un par un</translation>
        </message>
        <message>
            <source>{field} cannot be changed in this way</source>
            <translation>{field} ne se change pas ainsi</translation>
        </message>
        <message>
            <source>{field} cannot be empty</source>
            <translation>{field} ne peut rester vide</translation>
        </message>
        <message>
            <source>{field} cannot be empty. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} is kept for {kinds:or}. Type a title first, then the kind.</source>
            <translation>{field} ne se note que pour {kinds:or}. Saisissez d’abord un titre, puis le type.</translation>
        </message>
        <message>
            <source>{field} is kept for {kinds:or}; the kind of this one is {kind}.</source>
            <translation>{field} ne se note que pour {kinds:or} ; cette action est du type {kind}.</translation>
        </message>
        <message>
            <source>{field} is not in the plan. Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} of ‘{title}’ stays as it was made. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} was left out: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: also {come}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: without {gone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {becomes} instead of {was}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {come}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {why}. Nothing was changed.</source>
            <translation>{field} : {why}. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>{field}: ‘{what}’ is not in the plan any more. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: “{cell}” was read as {dates}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is a folder: drop the files in it, or pack them into one.</source>
            <translation>{file} est un dossier : déposez les fichiers qu’il contient, ou réunissez-les en un seul.</translation>
        </message>
        <message>
            <source>{file} is attached to ‘{title}’ already. Nothing was changed.</source>
            <translation>{file} est déjà joint à « {title} ». Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file} only points to something else: drop the file itself.</source>
            <translation>{file} ne fait que renvoyer ailleurs : déposez le fichier lui-même.</translation>
        </message>
        <message>
            <source>{findings}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first:month_name}–{last:short_month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first:short_month}–{last:short_month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} +{count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first}; {then}</source>
            <translation>{first} ; {then}</translation>
        </message>
        <message>
            <source>{gaps} today</source>
            <translation>{gaps} aujourd'hui</translation>
        </message>
        <message>
            <source>{gaps}.</source>
            <translation>{gaps}.</translation>
        </message>
        <message>
            <source>{gaps}. An accepted gap is printed, not hidden.</source>
            <translation>{gaps}. Une lacune acceptée est imprimée, non cachée.</translation>
        </message>
        <message>
            <source>{gap}; {others} of its tier</source>
            <translation>{gap} ; {others} de son rang</translation>
        </message>
        <message>
            <source>{group} ({side}): {count}</source>
            <translation>{group} ({side}) : {count}</translation>
        </message>
        <message>
            <source>{group} ▸ {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{group}: {variable}</source>
            <translation>{group} : {variable}</translation>
        </message>
        <message>
            <source>{held:apart}.</source>
            <translation>{held:apart}.</translation>
        </message>
        <message>
            <source>{held:apart}; and {count} more.</source>
            <translation>{held:apart} ; et {count} autres.</translation>
        </message>
        <message>
            <source>{holders} old facts of {title}</source>
            <translation>{holders} des données périmées sur {title}</translation>
        </message>
        <message>
            <source>{host}: {title}, now {becomes} instead of {was}</source>
            <translation>{host} : {title}, désormais {becomes} au lieu de {was}</translation>
        </message>
        <message>
            <source>{host}: {title}, {was}, is cancelled</source>
            <translation>{host} : {title}, {was}, est annulé</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{issue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{issue} · {edition}</source>
            <translation>{issue} · {edition}</translation>
        </message>
        <message>
            <source>{issue}, of {day}</source>
            <translation>{issue}, du {day}</translation>
        </message>
        <message>
            <source>{items}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{items} that earlier files held: called back in it as cancelled.</source>
            <translation>{items} que contenaient des fichiers antérieurs : rappelés dans celui-ci comme annulés.</translation>
        </message>
        <message>
            <source>{item} of {title}</source>
            <translation>{item} ({title})</translation>
        </message>
        <message>
            <source>{length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{location} is gone (moved, renamed, or its drive is not connected), so nothing can be saved there now. What you see here is kept in memory. Bring the file back and try again, or save a copy elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{low} or more</source>
            <translation>{low} ou plus</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>{marking} edition, no engagement left out</source>
            <translation>édition {marking}, aucun engagement omis</translation>
        </message>
        <message>
            <source>{marking} edition, {withheld} of {engagements} above it left out</source>
            <translation>Édition {marking}, {withheld} sur {engagements} au-dessus omis</translation>
        </message>
        <message>
            <source>{met} of {all} conditions met</source>
            <translation>{met} conditions sur {all} remplies</translation>
        </message>
        <message>
            <source>{met} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{missing} of {agreed} agreed with {country} for {year} not programmed</source>
            <translation>{missing} de {agreed} convenues avec {country} pour {year} ne sont pas programmées</translation>
        </message>
        <message>
            <source>{moment}</source>
            <translation>{moment}</translation>
        </message>
        <message>
            <source>{month:month_name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month:month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{month:short_month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{months:months}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{months:months} of every year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{months:months} {year:d}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{months:months} {year:d}–{last:d}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{months} ago</source>
            <translation>il y a {months}</translation>
        </message>
        <message>
            <source>{names:and}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names:apart}</source>
            <translation>{names:apart}</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} et {count} autres</translation>
        </message>
        <message>
            <source>{names} would be in no region. Put them into another region instead; they leave this one then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (estimated)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} ({day})</source>
            <translation>{name} ({day})</translation>
        </message>
        <message>
            <source>{name} cannot be reached ({reason}). Nothing was changed. Check the path and the links in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be read ({reason}). Nothing was changed. Ask its owner for the right to read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} could not be restored: {reason}. The backup is untouched, and what was there before is there still. Mend the cause and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has two planning events from {day:weekday}</source>
            <translation>{name} a deux réunions de planification à partir du {day:weekday}</translation>
        </message>
        <message>
            <source>{name} holds nothing that is not so any more. Nothing was written.</source>
            <translation>{name} ne détient rien de périmé. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>{name} holds {count} that cannot be read: {records}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is damaged ({problem}). Nothing was written to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is empty: it holds no plan. Nothing was changed. Where it was copied or received, do that again; else make a new plan under another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is in two exercises from {day:weekday}</source>
            <translation>{name} est dans deux exercices à partir du {day:weekday}</translation>
        </message>
        <message>
            <source>{name} is not a plan: another program made it. Nothing was changed. Open a file that ends in .entente, or bring this one in with Import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not a plan: it is a folder, a device or a pipe. Nothing was changed. Open a file that ends in .entente.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is served only late in {year}</source>
            <translation>{name} n’est servi que tard en {year}</translation>
        </message>
        <message>
            <source>{name} would leave before arriving. Choose a later day.</source>
            <translation>{name} partirait avant d’arriver. Choisissez un jour plus tardif.</translation>
        </message>
        <message>
            <source>{name} ±1 d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: the next edition is overdue</source>
            <translation>{name} : la prochaine édition est en retard</translation>
        </message>
        <message>
            <source>{name}: {said}</source>
            <translation>{name} : {said}</translation>
        </message>
        <message>
            <source>{nation}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{nation} is the other nation of some engagements, so it cannot be the own nation. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{need}, required</source>
            <translation>{need}, obligatoire</translation>
        </message>
        <message>
            <source>{now} (you were told: {held})</source>
            <translation>{now} (on vous avait dit : {held})</translation>
        </message>
        <message>
            <source>{now} Next: {step} on {day:weekday}.</source>
            <translation>{now} Ensuite : {step}, {day:weekday}.</translation>
        </message>
        <message>
            <source>{number} {region}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} {title}</source>
            <translation>{number} {title}</translation>
        </message>
        <message>
            <source>{objective} ends on {day}; after that begins: {what}.</source>
            <translation>{objective} prend fin le {day} ; commence après cette date : {what}.</translation>
        </message>
        <message>
            <source>{oddity}.</source>
            <translation>{oddity}.</translation>
        </message>
        <message>
            <source>{oddity}. Nothing was changed. Give a time that there is, such as {time}.</source>
            <translation>{oddity}. Rien n’a été modifié. Donnez une heure qui existe, comme {time}.</translation>
        </message>
        <message>
            <source>{one:capital}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} et {other}</translation>
        </message>
        <message>
            <source>{one} was left out: the kind {kind} has none</source>
            <translation>laissé de côté ({one}) : le type {kind} n’en a pas</translation>
        </message>
        <message>
            <source>{one} ‘{title}’ ({field})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{one} ‘{title}’ ({field}, in words)</source>
            <translation>{one} « {title} » ({field}, en toutes lettres)</translation>
        </message>
        <message>
            <source>{own} with {other}</source>
            <translation>{own} avec {other}</translation>
        </message>
        <message>
            <source>{parts:apart}</source>
            <translation>{parts:apart}</translation>
        </message>
        <message>
            <source>{parts:dots}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{parts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part}</source>
            <translation>{part}</translation>
        </message>
        <message>
            <source>{part}, continued</source>
            <translation>{part}, suite</translation>
        </message>
        <message>
            <source>{percent:.0f} % of {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} % of spending in {year} goes to tiers 3 and 4</source>
            <translation>{percent} % des dépenses de {year} vont aux rangs 3 et 4</translation>
        </message>
        <message>
            <source>{period:lower}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{periods:apart}; this is {dates}, of which some days lie in it.</source>
            <translation>{periods:apart} ; ici {dates}, dont quelques jours s’y trouvent.</translation>
        </message>
        <message>
            <source>{period}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{period}; this is {dates}.</source>
            <translation>{period} ; ici {dates}.</translation>
        </message>
        <message>
            <source>{person} ({day})</source>
            <translation>{person} ({day})</translation>
        </message>
        <message>
            <source>{person} ({post}) is away when an answer is due</source>
            <translation>{person} ({post}) : absence à l’échéance d’une réponse</translation>
        </message>
        <message>
            <source>{person} cannot be at {other} in time</source>
            <translation>{person} ne peut pas être à temps à {other}</translation>
        </message>
        <message>
            <source>{person} comes on {day}; before that it is empty.</source>
            <translation>{person} arrive le {day} ; d’ici là il est vacant.</translation>
        </message>
        <message>
            <source>{person} holds {post} by now</source>
            <translation>{person} occupe désormais {post}</translation>
        </message>
        <message>
            <source>{person} is accredited to {country} without living there, and no visit is recorded {days}.</source>
            <translation>{person} est accrédité sans y résider ({country}), et aucune visite n'est enregistrée {days}.</translation>
        </message>
        <message>
            <source>{person} is away for {one}, {one_dates}, and at the same time for {others}.</source>
            <translation>{person} est en déplacement pour {one}, {one_dates}, et en même temps pour {others}.</translation>
        </message>
        <message>
            <source>{person} is away twice: {one}, {one_dates}, and {other}, {other_dates}.</source>
            <translation>{person} est en déplacement deux fois : {one}, {one_dates}, et {other}, {other_dates}.</translation>
        </message>
        <message>
            <source>{person} is away {away:weekday} ({reason}) and is to be at {what}.</source>
            <translation>{person} est absent {away:weekday} ({reason}) et doit être à {what}.</translation>
        </message>
        <message>
            <source>{person} is away {away:weekday} and is to be at {what}.</source>
            <translation>{person} est absent {away:weekday} et doit être à {what}.</translation>
        </message>
        <message>
            <source>{person} is away {away:weekday} and needed then</source>
            <translation>{person} est absent {away:weekday} et attendu alors</translation>
        </message>
        <message>
            <source>{person} is away {away:weekday}. Due then: {what}.</source>
            <translation>{person} : absence {away:weekday}. Réponses dues alors : {what}.</translation>
        </message>
        <message>
            <source>{person} is booked twice from {day:weekday}</source>
            <translation>{person} est pris deux fois à partir du {day:weekday}</translation>
        </message>
        <message>
            <source>{person} is booked {count} times from {day:weekday}</source>
            <translation>{person} est pris {count} fois à partir du {day:weekday}</translation>
        </message>
        <message>
            <source>{person} is kept longer than was to be</source>
            <translation>{person} est conservé plus longtemps que prévu</translation>
        </message>
        <message>
            <source>{person} is to arrive on {day:weekday}; agrément must be there four weeks before and is: {state}.</source>
            <translation>{person} doit arriver {day:weekday} ; l'agrément doit être là quatre semaines avant et est : {state}.</translation>
        </message>
        <message>
            <source>{person} is wanted at the same time for {what}; not all of it is planned yet.</source>
            <translation>{person} est demandé au même moment pour {what} ; tout n’est pas encore planifié.</translation>
        </message>
        <message>
            <source>{person} would be booked twice from {day:weekday}</source>
            <translation>{person} serait pris deux fois à partir du {day:weekday}</translation>
        </message>
        <message>
            <source>{person}: {said}</source>
            <translation>{person} : {said}</translation>
        </message>
        <message>
            <source>{place}, {clock}</source>
            <translation>{place}, {clock}</translation>
        </message>
        <message>
            <source>{plan} is held by {who} on {computer} since {since}. Nothing was changed. Ask {who} to close it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{post} ({person})</source>
            <translation>{post} ({person})</translation>
        </message>
        <message>
            <source>{post} answered for the old days</source>
            <translation>{post} a répondu pour les anciens jours</translation>
        </message>
        <message>
            <source>{post} covers every country</source>
            <translation>{post} couvre tous les pays</translation>
        </message>
        <message>
            <source>{post} covers {place}</source>
            <translation>{post} couvre {place}</translation>
        </message>
        <message>
            <source>{post} has not visited {country} since {day}</source>
            <translation>{post} : pas de visite depuis {day} ({country})</translation>
        </message>
        <message>
            <source>{post} is empty</source>
            <translation>{post} est vacant</translation>
        </message>
        <message>
            <source>{post} is empty from {day:weekday}, and nobody is known to come</source>
            <translation>{post} est vacant à partir du {day:weekday}, et on ne sait qui vient</translation>
        </message>
        <message>
            <source>{post} is empty then, and is to support {what} in {country}.</source>
            <translation>{post} est alors vacant, et doit appuyer {what} ({country}).</translation>
        </message>
        <message>
            <source>{post} is empty {days:weekday}</source>
            <translation>{post} est vacant {days:weekday}</translation>
        </message>
        <message>
            <source>{post} is handed over then, and is to support {what} in {country}.</source>
            <translation>{post} est alors en passation, et doit appuyer {what} ({country}).</translation>
        </message>
        <message>
            <source>{post} was chosen by hand</source>
            <translation>{post} a été choisi à la main</translation>
        </message>
        <message>
            <source>{post} was sent nothing about ‘{title}’ that waits for an answer, so there is nothing to remind of. Nothing was written. Ask first.</source>
            <translation>Rien n’a été envoyé à {post} au sujet de « {title} » qui attende une réponse : il n’y a rien à rappeler. Rien n’a été écrit. Demandez d’abord.</translation>
        </message>
        <message>
            <source>{post}: nothing completed with {country} since {day}</source>
            <translation>{post} : rien d'achevé depuis {day} ({country})</translation>
        </message>
        <message>
            <source>{quota} is exhausted</source>
            <translation>{quota} : quota épuisé</translation>
        </message>
        <message>
            <source>{reasons:apart}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason} Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{recipient} ({form}, {day}): {held}</source>
            <translation>{recipient} ({form}, {day}) : {held}</translation>
        </message>
        <message>
            <source>{records:apart}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{records:apart}; and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{records}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{records} cannot be read: {which}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{record} ‘{name}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{record}, {field}: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{refs} have the same country and kind as {ref} ({title}, {dates}), nearly the same dates and nearly the same title.</source>
            <translation>{refs} ont le même pays et le même type que {ref} ({title}, {dates}), presque les mêmes dates et presque le même intitulé.</translation>
        </message>
        <message>
            <source>{ref} ({title}, {dates}) and {other_ref} ({other_title}, {other_dates}) have the same country and kind, nearly the same dates and nearly the same title.</source>
            <translation>{ref} ({title}, {dates}) et {other_ref} ({other_title}, {other_dates}) ont le même pays et le même type, presque les mêmes dates et presque le même intitulé.</translation>
        </message>
        <message>
            <source>{region} has {days} of {everywhere} planned and done, {share:.1f} %; its weight is {weight} %.</source>
            <translation>{region} a {days} sur {everywhere} planifiés et faits, {share:.1f} % ; son poids est de {weight} %.</translation>
        </message>
        <message>
            <source>{region} is {days} under its weight in {year}</source>
            <translation>{region} : {days} sous son poids en {year}</translation>
        </message>
        <message>
            <source>{role}; {strength}</source>
            <translation>{role} ; {strength}</translation>
        </message>
        <message>
            <source>{role}; {units}; {strength}</source>
            <translation>{role} ; {units} ; {strength}</translation>
        </message>
        <message>
            <source>{rows} refused, nothing new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows} refused, nothing new, {count} as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{row}, 1 engagement</source>
            <translation>{row}, 1 action</translation>
        </message>
        <message>
            <source>{row}, no engagements</source>
            <translation>{row}, aucune action</translation>
        </message>
        <message>
            <source>{row}, no engagements. {gap}</source>
            <translation>{row}, aucune action. {gap}</translation>
        </message>
        <message>
            <source>{row}, {count} engagements</source>
            <translation>{row}, {count} actions</translation>
        </message>
        <message>
            <source>{said} ({whom})</source>
            <translation>{said} ({whom})</translation>
        </message>
        <message>
            <source>{said}, {days}</source>
            <translation>{said}, {days}</translation>
        </message>
        <message>
            <source>{said}: {first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said}: {part}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{selected} selected, {printed} printed, {pages}</source>
            <translation>{selected} retenues, {printed} imprimées, {pages}</translation>
        </message>
        <message>
            <source>{sentences:run}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{set}; lead: {lead}</source>
            <translation>{set} ; pilote : {lead}</translation>
        </message>
        <message>
            <source>{set}; sees to it: {owner}</source>
            <translation>{set} ; responsable : {owner}</translation>
        </message>
        <message>
            <source>{share:.0f} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share}, weight {weight} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{side}: {count}</source>
            <translation>{side} : {count}</translation>
        </message>
        <message>
            <source>{signs}, d known days; ideas and proposals are not counted.</source>
            <translation>{signs}, j jours connus ; les idées et propositions ne comptent pas.</translation>
        </message>
        <message>
            <source>{sign} {condition} ({state}; {who})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sign} {state:capital}</source>
            <translation>{sign} {state:capital}</translation>
        </message>
        <message>
            <source>{sign} {word:capital}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sign} {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sort} ({days:weekday})</source>
            <translation>{sort} ({days:weekday})</translation>
        </message>
        <message>
            <source>{sort}: {note}</source>
            <translation>{sort} : {note}</translation>
        </message>
        <message>
            <source>{source}; checked this month</source>
            <translation>{source} ; vérifié ce mois-ci</translation>
        </message>
        <message>
            <source>{source}; checked {age} ago</source>
            <translation>{source} ; vérifié il y a {age}</translation>
        </message>
        <message>
            <source>{source}; not checked since it was entered</source>
            <translation>{source} ; non vérifié depuis la saisie</translation>
        </message>
        <message>
            <source>{span}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stamp}. {edition}</source>
            <translation>{stamp}. {edition}</translation>
        </message>
        <message>
            <source>{stamp}. {remark}</source>
            <translation>{stamp}. {remark}</translation>
        </message>
        <message>
            <source>{state:capital}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{state} has more of {quota} than one state may</source>
            <translation>{state} a plus de {quota} que ne peut en avoir un État</translation>
        </message>
        <message>
            <source>{tier}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time:clock}</source>
            <translation>{time:clock}</translation>
        </message>
        <message>
            <source>{time} on the next day</source>
            <translation>{time} le lendemain</translation>
        </message>
        <message>
            <source>{title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} ({dates})</source>
            <translation>{title} ({dates})</translation>
        </message>
        <message>
            <source>{title} ({dates}): it may still be to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} ({day:weekday})</source>
            <translation>{title} ({day:weekday})</translation>
        </message>
        <message>
            <source>{title} ({day:weekday}, {who})</source>
            <translation>{title} ({day:weekday}, {who})</translation>
        </message>
        <message>
            <source>{title} ({day})</source>
            <translation>{title} ({day})</translation>
        </message>
        <message>
            <source>{title} ({level}, {dates})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} falls in {period}</source>
            <translation>{title} tombe pendant : {period}</translation>
        </message>
        <message>
            <source>{title} falls on a public holiday in {country}</source>
            <translation>{title} tombe un jour férié : {country}</translation>
        </message>
        <message>
            <source>{title} has no head of delegation</source>
            <translation>{title} n’a pas de chef de délégation</translation>
        </message>
        <message>
            <source>{title} has no point of contact</source>
            <translation>{title} n’a pas de point de contact</translation>
        </message>
        <message>
            <source>{title} has {there} of {wanted} wanted</source>
            <translation>{title} a {there} sur {wanted} voulues</translation>
        </message>
        <message>
            <source>{title} is cleared as no exercise, and is one</source>
            <translation>{title} est autorisé comme n’étant pas un exercice, et en est un</translation>
        </message>
        <message>
            <source>{title} is confirmed although conditions of {whom} are not met</source>
            <translation>{title} est confirmée alors que les conditions de {whom} ne sont pas remplies</translation>
        </message>
        <message>
            <source>{title} is confirmed although {whom} does not concur</source>
            <translation>{title} est confirmée alors que {whom} n’est pas d’accord</translation>
        </message>
        <message>
            <source>{title} is not checked in full for {country}</source>
            <translation>{title} n’est pas entièrement vérifiée pour {country}</translation>
        </message>
        <message>
            <source>{title} is over and not closed</source>
            <translation>{title} est passée et non close</translation>
        </message>
        <message>
            <source>{title} is probably in the plan twice</source>
            <translation>{title} figure sans doute deux fois au plan</translation>
        </message>
        <message>
            <source>{title} is probably in the plan {count} times</source>
            <translation>{title} figure sans doute {count} fois au plan</translation>
        </message>
        <message>
            <source>{title} is to be answered by {due:weekday}</source>
            <translation>{title} demande une réponse au plus tard le {due:weekday}</translation>
        </message>
        <message>
            <source>{title} is to be sent by {due:weekday}</source>
            <translation>{title} est à envoyer au plus tard le {due:weekday}</translation>
        </message>
        <message>
            <source>{title} may fall in {periods:or}</source>
            <translation>{title} peut tomber pendant {periods:or}</translation>
        </message>
        <message>
            <source>{title} must be notified: {what}</source>
            <translation>{title} doit être notifié : {what}</translation>
        </message>
        <message>
            <source>{title} outlasts what it rests on</source>
            <translation>{title} dure plus longtemps que ce qui le fonde</translation>
        </message>
        <message>
            <source>{title} runs into the weekend in {country}</source>
            <translation>{title} empiète sur la fin de semaine : {country}</translation>
        </message>
        <message>
            <source>{title} serves no objective</source>
            <translation>{title} ne sert aucun objectif</translation>
        </message>
        <message>
            <source>{title} serves {code}, which was to be reached by {day}</source>
            <translation>{title} sert {code}, à atteindre au plus tard le {day}</translation>
        </message>
        <message>
            <source>{title} was to be answered by {due:weekday}</source>
            <translation>{title} demandait une réponse au plus tard le {due:weekday}</translation>
        </message>
        <message>
            <source>{title} was to be sent by {due:weekday}</source>
            <translation>{title} était à envoyer au plus tard le {due:weekday}</translation>
        </message>
        <message>
            <source>{title} {ref}</source>
            <translation>{title} {ref}</translation>
        </message>
        <message>
            <source>{title}, due {day:weekday}</source>
            <translation>{title}, attendu pour le {day:weekday}</translation>
        </message>
        <message>
            <source>{title}, {status}: {reasons:and}</source>
            <translation>{title}, {status} : {reasons:and}</translation>
        </message>
        <message>
            <source>{title}: no successor is named</source>
            <translation>{title} : aucun successeur n’est nommé</translation>
        </message>
        <message>
            <source>{title}: the post is empty for {days}</source>
            <translation>{title} : le poste est vide pendant {days}</translation>
        </message>
        <message>
            <source>{title}: there is no {time} on {day}</source>
            <translation>{title} : il n’y a pas de {time} le {day}</translation>
        </message>
        <message>
            <source>{title}: {reasons:and}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: {subject}</source>
            <translation>{title} : {subject}</translation>
        </message>
        <message>
            <source>{title}: {time} comes twice on {day}</source>
            <translation>{title} : {time} revient deux fois le {day}</translation>
        </message>
        <message>
            <source>{title}: {whom}, {state}</source>
            <translation>{title} : {whom}, {state}</translation>
        </message>
        <message>
            <source>{told}, {first} to {last}</source>
            <translation>{told}, {first} à {last}</translation>
        </message>
        <message>
            <source>{told}; it stays planned until you change it and ask again, take it to those above, or cancel it</source>
            <translation>{told} ; l’activité reste planifiée tant que vous ne la modifiez pas pour redemander, ne la portez pas plus haut ou ne l’annulez pas</translation>
        </message>
        <message>
            <source>{told}; meet them and tick them off, or leave it planned</source>
            <translation>{told} ; les remplir et les cocher, ou la laisser planifiée</translation>
        </message>
        <message>
            <source>{told}; on the list of recipients of aid (ODA): {names}</source>
            <translation>{told} ; sur la liste des bénéficiaires d’aide (APD) : {names}</translation>
        </message>
        <message>
            <source>{told}; {note}</source>
            <translation>{told} ; {note}</translation>
        </message>
        <message>
            <source>{total} {currency} of {allotment} {currency}, over {costs}.</source>
            <translation>{total} {currency} sur {allotment} {currency}, pour {costs}.</translation>
        </message>
        <message>
            <source>{types}</source>
            <translation>{types}</translation>
        </message>
        <message>
            <source>{unchecked}: it is with {partners}, in a third country that is not named.</source>
            <translation>{unchecked} : elle a lieu avec {partners}, dans un pays tiers qui n’est pas nommé.</translation>
        </message>
        <message>
            <source>{unchecked}: no country and no place is named.</source>
            <translation>{unchecked} : ni pays ni lieu n’est nommé.</translation>
        </message>
        <message>
            <source>{use}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} {currency}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} {unit}</source>
            <translation>{value} {unit}</translation>
        </message>
        <message>
            <source>{verdict:capital}: {words}</source>
            <translation>{verdict:capital} : {words}</translation>
        </message>
        <message>
            <source>{weight} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what:apart}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} (due {day})</source>
            <translation>{what} (échéance {day})</translation>
        </message>
        <message>
            <source>{what} ({day}, {time} {zone})</source>
            <translation>{what} ({day}, {time} {zone})</translation>
        </message>
        <message>
            <source>{what} ({day}, {time})</source>
            <translation>{what} ({day}, {time})</translation>
        </message>
        <message>
            <source>{what} after today, {today}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} of action ‘{title}’</source>
            <translation>{what} de l’action « {title} »</translation>
        </message>
        <message>
            <source>{what} of milestone ‘{title}’</source>
            <translation>{what} du jalon « {title} »</translation>
        </message>
        <message>
            <source>{what} of {count} actions</source>
            <translation>{what} de {count} actions</translation>
        </message>
        <message>
            <source>{what} of {count} milestones</source>
            <translation>{what} de {count} jalons</translation>
        </message>
        <message>
            <source>{what} of {whom} is due in {left}</source>
            <translation>{what} de {whom} : attendu dans {left}</translation>
        </message>
        <message>
            <source>{what} of {whom} is due today</source>
            <translation>{what} de {whom} : attendu aujourd’hui</translation>
        </message>
        <message>
            <source>{what} of {whom} is missing</source>
            <translation>{what} de {whom} : réponse manquante</translation>
        </message>
        <message>
            <source>{what} of {whom} is {late} late</source>
            <translation>{what} de {whom} : {late} de retard</translation>
        </message>
        <message>
            <source>{what} of ‘{title}’</source>
            <translation>{what} de « {title} »</translation>
        </message>
        <message>
            <source>{what}, {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, {status}, 1 thing to check</source>
            <translation>{what}, {status}, 1 point à vérifier</translation>
        </message>
        <message>
            <source>{what}, {status}, {count} things to check</source>
            <translation>{what}, {status}, {count} points à vérifier</translation>
        </message>
        <message>
            <source>{whom} accepts no silence procedures. Nothing was changed. Remind them, or note at the contact that they do.</source>
            <translation>{whom} n’accepte pas de procédure de silence. Rien n’a été modifié. Relancer, ou noter au contact que c’est accepté.</translation>
        </message>
        <message>
            <source>{whom} assessed it on {day:weekday}; {who} came onto the list later or is not sent yet.</source>
            <translation>{whom} l’a évalué {day:weekday} ; {who} est entré plus tard dans la liste ou n’est pas encore envoyé.</translation>
        </message>
        <message>
            <source>{whom} concurs under conditions that nobody wrote down.</source>
            <translation>{whom} est d’accord sous des conditions que personne n’a notées.</translation>
        </message>
        <message>
            <source>{whom} concurs under conditions: {conditions:and}</source>
            <translation>{whom} donne son accord sous conditions : {conditions:and}</translation>
        </message>
        <message>
            <source>{whom} does not concur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{whom} has not answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{whom} is not asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{whom} said no on {day:weekday}.</source>
            <translation>{whom} a dit non le {day:weekday}.</translation>
        </message>
        <message>
            <source>{whom} said {verdict}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{whom} says “{words}”; it belongs to {whole}.</source>
            <translation>{whom} dit « {words} » ; l’activité fait partie de {whole}.</translation>
        </message>
        <message>
            <source>{who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} ({level})</source>
            <translation>{who} ({level})</translation>
        </message>
        <message>
            <source>{who} of {title} not cleared by vetting</source>
            <translation>{who} de {title} sans vérification favorable</translation>
        </message>
        <message>
            <source>{who} on {computer} has taken over the plan at {location}, {since}. Nothing was written to it, and what you see here is kept in memory. Save a copy elsewhere, compare the two, or open it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}, away too</source>
            <translation>{who}, également en absence</translation>
        </message>
        <message>
            <source>{who}: {reason}</source>
            <translation>{who} : {reason}</translation>
        </message>
        <message>
            <source>{why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{why} Not counted, as unknown or in another currency: {costs}.</source>
            <translation>{why} Non compté, car inconnu ou dans une autre monnaie : {costs}.</translation>
        </message>
        <message>
            <source>{why} Nothing was changed.</source>
            <translation>{why} Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{why}. Nothing was changed.</source>
            <translation>{why}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{why}. The rows stay as they are. Type days as anywhere, such as ‘March 2027’, ‘3-5 mar 27’, ‘Q2’ or ‘&gt;= 1 jun 27’.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{word:capital}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words:capital}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words:run}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{word}, lived with</source>
            <translation>{word}, accepté</translation>
        </message>
        <message>
            <source>{year:d}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{year:d} lies outside the years {first:d} to {last:d}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{years} years</source>
            <translation>{years} ans</translation>
        </message>
        <message>
            <source>{year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{year}, Q{quarter}</source>
            <translation>{year}, T{quarter}</translation>
        </message>
        <message>
            <source>{zone} time</source>
            <translation>heure de {zone}</translation>
        </message>
        <message>
            <source>‘{country}’ is not a country of this plan. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{day}’ is not a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{host}’ is not a country of this plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{id}’</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{id}’ ({facet:lower})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{kind}’ is not a kind of this plan. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{marking}’ is not ranked in this plan</source>
            <translation>« {marking} » n'a pas de rang dans ce plan</translation>
        </message>
        <message>
            <source>‘{name}’ is a principal already. Choose them in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{name}’ is no contact of the plan, so that it has no address for them. Nothing was written. Print a change slip instead.</source>
            <translation>« {name} » n’est pas un contact du plan, qui n’a donc pas d’adresse. Rien n’a été écrit. Imprimez plutôt un avis de modification.</translation>
        </message>
        <message>
            <source>‘{nation}’ is not a country of this plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{nation}’ is not the code of a country. No plan was made. Give the two letters of ISO 3166, such as AU, FR or KE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{ref}’ is marked above {marking} and not in that edition. Nothing was printed. Choose another engagement, or a higher marking.</source>
            <translation>« {ref} » porte une mention supérieure à {marking} et n'est pas dans cette édition. Rien n'a été imprimé. Choisissez un autre engagement ou une mention supérieure.</translation>
        </message>
        <message>
            <source>‘{title}’ belongs to no series, mechanism of talks or forum. Choose one in its field Series first.</source>
            <translation>« {title} » n’appartient à aucune série, à aucun mécanisme de réunions ni forum. Choisissez-en d’abord une dans son champ Série.</translation>
        </message>
        <message>
            <source>‘{title}’ cannot be confirmed yet: {reasons:apart}. Nothing was changed. Mend this first, or waive the finding with a name and a reason.</source>
            <translation>« {title} » ne peut pas encore être confirmée : {reasons:apart}. Rien n’a été modifié. Remédiez-y d’abord, ou accordez une dérogation avec un nom et un motif.</translation>
        </message>
        <message>
            <source>‘{title}’ cannot be {status} before it is over ({dates}); correct its dates first if it was earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{title}’ cannot be {status}: {reasons:and}</source>
            <translation>« {title} » ne peut pas être {status} : {reasons:and}</translation>
        </message>
        <message>
            <source>‘{title}’ cannot go there: a plan holds the years {first:d} to {last:d}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{title}’ cannot go there: {why}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{title}’ comes with Entente and stays as it is. Copy it, and change the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{title}’ covers only a region without countries, and would then cover all. Change it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{title}’ does not come again. Nothing was changed.</source>
            <translation>« {title} » ne revient plus. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>‘{title}’ does not say from which day it counts</source>
            <translation>« {title} » ne dit pas à partir de quel jour compter</translation>
        </message>
        <message>
            <source>‘{title}’ does not say how often. Nothing was changed.</source>
            <translation>« {title} » n’indique pas la périodicité. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>‘{title}’ does not say when it comes again</source>
            <translation>« {title} » ne dit pas quand cela revient</translation>
        </message>
        <message>
            <source>‘{title}’ has no edition to copy, and names no kind</source>
            <translation>« {title} » n’a pas d’édition à copier et ne nomme pas de nature</translation>
        </message>
        <message>
            <source>‘{title}’ has no edition yet. Nothing was changed.</source>
            <translation>« {title} » n’a pas encore d’édition. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>‘{title}’ is closed already, or was never planned. Nothing was changed. Look at its status.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{title}’ is in use for coverage. Use another scheme first; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{title}’ is not over on {day} ({dates}). Nothing was changed. Close it when it is over, or give it its real dates first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{title}’ keeps its choices, because {values} stand in {count}. Nothing was changed. Give these another value first, or write the choice otherwise in its place.</source>
            <translation>« {title} » garde ses choix, car {values} figurent dans {count}. Rien n’a été modifié. Donnez-leur d’abord une autre valeur, ou récrivez le choix à sa place.</translation>
        </message>
        <message>
            <source>‘{title}’ needs its day, or how many days before or after the engagement it is. Nothing was changed.</source>
            <translation>« {title} » doit avoir son jour, ou le nombre de jours avant ou après l’engagement. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>‘{title}’ stands in several rows; move it by itself, out of one of them. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{title}’ stays a {sort}, because what stands in {engagements} is no {other}: {values}. Nothing was changed. Change or empty it there first.</source>
            <translation>« {title} » reste du genre {sort}, car ce qui figure dans {engagements} n’est pas du genre {other} : {values}. Rien n’a été modifié. Modifiez-le ou videz-le d’abord.</translation>
        </message>
        <message>
            <source>‘{title}’ stays, because something points at it: {names}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{title}’ stays, because {names} and {more} more point at it. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{title}’ would be over on {dates} too. Nothing was changed. Say that it took place, or choose dates that are still to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{typed}’ does not say when it comes again. Type for example: every 18 months; every 2 years in odd years; second Monday of July; weekend before US Thanksgiving; every year in November; FREQ=YEARLY;BYMONTH=5</source>
            <translation>« {typed} » ne dit pas quand cela revient. Tapez par exemple, en anglais : every 18 months ; every 2 years in odd years ; second Monday of July ; weekend before US Thanksgiving ; every year in November ; FREQ=YEARLY;BYMONTH=5</translation>
        </message>
        <message>
            <source>‘{typed}’ is no figure. The rows stay as they are. Type one such as ‘5’, ‘3-10’, ‘&gt;20’ or ‘&lt;=2’.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{what}’ cannot be followed here. A rule has FREQ=WEEKLY, MONTHLY or YEARLY, with INTERVAL, BYMONTH, BYMONTHDAY up to 28, or BYDAY up to the fourth, as FREQ=YEARLY;BYMONTH=11;BYDAY=4TH</source>
            <translation>« {what} » ne peut pas être suivi ici. Une règle a FREQ=WEEKLY, MONTHLY ou YEARLY, avec INTERVAL, BYMONTH, BYMONTHDAY jusqu’à 28, ou BYDAY jusqu’au quatrième, comme FREQ=YEARLY;BYMONTH=11;BYDAY=4TH</translation>
        </message>
        <message>
            <source>“and” names two times that do not follow each other; make two engagements, or write “to” or “between”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{column}” is worked out by the program and cannot be typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” answers no invitation: it is no calendar with METHOD REPLY, COUNTER or DECLINECOUNTER. Nothing was taken in. Save the reply itself from the mail, or take in the whole mail.</source>
            <translation>« {file} » ne répond à aucune invitation : ce n’est pas un agenda avec METHOD REPLY, COUNTER ou DECLINECOUNTER. Rien n’a été repris. Enregistrez la réponse même depuis le courriel, ou reprenez tout le courriel.</translation>
        </message>
        <message>
            <source>“{file}” belongs to another plan: its questions were asked from there. Nothing was taken in. Open that plan, and take the answers in there.</source>
            <translation>« {file} » appartient à un autre plan : ses questions ont été posées de là. Rien n’a été repris. Ouvrez ce plan, et reprenez-y les réponses.</translation>
        </message>
        <message>
            <source>“{file}” cannot be opened: {why}. Nothing was read. Check that it is there and not open in another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” cannot be read at row {row:d}: a quotation mark is not closed or stands in the wrong place, or a cell is far too long. Nothing was read. Mend that row and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” cannot be read: it is damaged or no mail of Outlook. Nothing was taken in. Save the mail as .eml or .txt, or use Paste an answer.</source>
            <translation>« {file} » ne se lit pas : il est abîmé ou n’est pas un courriel d’Outlook. Rien n’a été repris. Enregistrez le courriel en .eml ou .txt, ou utilisez Coller une réponse.</translation>
        </message>
        <message>
            <source>“{file}” cannot be read: it is damaged or not an .xlsx workbook. Nothing was read. Open it in the program that made it and save it again as .xlsx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” cannot be taken away: {why}. It is used as before. Close it in other programs.</source>
            <translation>« {file} » ne peut pas être retiré : {why}. Il sert comme avant. Fermez-le dans les autres programmes.</translation>
        </message>
        <message>
            <source>“{file}” cannot be written: {why}. What was there is unchanged. Close it in other programs, or choose another name or folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” holds macros. Nothing was read. Save it as .docx, without macros, and try again.</source>
            <translation>« {file} » contient des macros. Rien n’a été lu. Enregistrez-le en .docx, sans macros, et réessayez.</translation>
        </message>
        <message>
            <source>“{file}” holds no sheet of asks: the columns with the hidden ids or “Your answer” are missing. Nothing was taken in. Take the sheet that Entente made, with its answers filled in; a register of engagements is brought in with File, Import.</source>
            <translation>« {file} » ne contient pas de feuille de demandes : les colonnes des id cachés ou « Votre réponse » manquent. Rien n’a été repris. Prenez la feuille faite par Entente, ses réponses remplies ; un registre d’actions s’importe par Fichier, Importer.</translation>
        </message>
        <message>
            <source>“{file}” holds no vCard that is whole. Nothing was read. Export the contacts again as vCard (.vcf).</source>
            <translation>« {file} » ne contient aucune vCard complète. Rien n’a été lu. Exportez de nouveau les contacts en vCard (.vcf).</translation>
        </message>
        <message>
            <source>“{file}” holds {count} {things}, more than a workbook of people ever has. Nothing was read. Copy the cells into a new workbook without their formats, save it as .xlsx and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is a workbook with macros. Nothing was read, and nothing in it was run. Ask for the sheet as .xlsx without macros.</source>
            <translation>« {file} » est un classeur avec macros. Rien n’a été lu, et rien n’y a été exécuté. Demandez la feuille en .xlsx sans macros.</translation>
        </message>
        <message>
            <source>“{file}” is an old .xls workbook or is protected by a password. Nothing was read. Save it as .xlsx without a password and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is larger than {limit} MB, and no answer is. Nothing was read. Save the mail without its large attachments, or use Paste an answer.</source>
            <translation>« {file} » dépasse {limit} Mo, ce que ne fait aucune réponse. Rien n’a été lu. Enregistrez le courriel sans ses grosses pièces jointes, ou utilisez Coller une réponse.</translation>
        </message>
        <message>
            <source>“{file}” is larger than {limit} MB. Nothing was read. Split the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is no Word document that can be read. Nothing was changed. Save it as .docx and try again.</source>
            <translation>« {file} » n’est pas un document Word lisible. Rien n’a été modifié. Enregistrez-le en .docx et réessayez.</translation>
        </message>
        <message>
            <source>“{file}” is no calendar: it has no line BEGIN:VCALENDAR. Nothing is shown of it. Choose an .ics file that a calendar program has exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is no mail draft and no calendar. Nothing was written. Use .eml or .ics.</source>
            <translation>« {file} » n’est ni un brouillon de courriel ni un calendrier. Rien n’a été écrit. Utilisez .eml ou .ics.</translation>
        </message>
        <message>
            <source>“{file}” is no mail: it has no sender. Nothing was taken in. Save the mail again as .eml, or use Paste an answer.</source>
            <translation>« {file} » n’est pas un courriel : il n’a pas d’expéditeur. Rien n’a été repris. Enregistrez de nouveau le courriel en .eml, ou utilisez Coller une réponse.</translation>
        </message>
        <message>
            <source>“{file}” is not a kind of file that can be {done} here. Nothing was changed. Use {suffixes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is not a text table. Nothing was read. Save it as CSV or as .xlsx and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is not read: the last time that took too long, or was stopped. The plan is unchanged. Have it read again, or choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is too large at {where}: up to {rows} rows of {columns} columns are read, with {filled} filled cells and {letters} characters in all. Nothing was read. Split the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is too large when unpacked. Nothing was read. Split the workbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” is too large when unpacked. Nothing was read. Use a smaller one.</source>
            <translation>« {file} » est trop grand une fois décompressé. Rien n’a été lu. Utilisez-en un plus petit.</translation>
        </message>
        <message>
            <source>“{file}” names what there is not: {unknown}. Nothing was written. Write one of these between double braces: {known}.</source>
            <translation>« {file} » nomme ce qui n’existe pas : {unknown}. Rien n’a été écrit. Écrivez entre doubles accolades l’un de ceux-ci : {known}.</translation>
        </message>
        <message>
            <source>“{file}” needs more than {limit} MB of memory to read, or breaks what reads it, and reading it was ended. Nothing was changed. Split it, or save what you need of it in a new file, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” takes longer than {seconds} seconds to read, and reading it was ended. Nothing was changed. Split it, or save what you need of it in a new file, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{file}” takes parts from elsewhere, such as a linked template or picture. Nothing was read. Put them into the document, and try again.</source>
            <translation>« {file} » prend des éléments ailleurs, tels qu’un modèle ou une image liés. Rien n’a été lu. Placez-les dans le document, et réessayez.</translation>
        </message>
        <message>
            <source>“{folder}” is no folder that can be found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{forum}” begins on {start:weekday}. Being there counts for no country; the meetings do.</source>
            <translation>« {forum} » commence le {start:weekday}. Y être ne compte pour aucun pays ; les rencontres comptent.</translation>
        </message>
        <message>
            <source>“{forum}” must be attended, and the head is wanted 90 days before it begins on {start:weekday}.</source>
            <translation>Il faut assister à « {forum} », et le chef est attendu 90 jours avant le début, le {start:weekday}.</translation>
        </message>
        <message>
            <source>“{label}” was not saved: it does not fit what the plan holds now (something it points at is gone, or what it adds is there already). Nothing was written. Open the plan anew and do it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{label}” was not saved: the database does not take it ({reason}). Nothing was written, and all else goes on. Your edit is kept here; change it, or drop it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{length}” does not go with the dates before it; leave one of them out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{measure}” holds too: {what}.</source>
            <translation>« {measure} » vaut aussi : {what}.</translation>
        </message>
        <message>
            <source>“{name}” stands for its {count} members on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not in this plan and was made a principal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{place}” is in {country}, which its direction denies: its host is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{place}” names places in {countries}: its host is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{place}” was taken for the one in {country}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{sheet}” is a calendar, months across and {rows} of partners: {engagements} in its cells</source>
            <translation>« {sheet} » est un calendrier, mois en colonnes et {rows} de partenaires : {engagements} dans ses cellules</translation>
        </message>
        <message>
            <source>“{sheet}” is a calendar, months down and {columns} of partners: {engagements} in its cells</source>
            <translation>« {sheet} » est un calendrier, mois en lignes et {columns} de partenaires : {engagements} dans ses cellules</translation>
        </message>
        <message>
            <source>“{status}” is no yes and no no: decide what they answer</source>
            <translation>« {status} » n’est ni oui ni non : tranchez ce qu’ils répondent</translation>
        </message>
        <message>
            <source>“{title}” lies under the calendar, but not all of it as it stands in the file: {remarks:apart}.</source>
            <translation>« {title} » est sous le calendrier, mais pas entièrement tel qu’il est dans le fichier : {remarks:apart}.</translation>
        </message>
        <message>
            <source>“{title}” was read and shows nothing: no engagements are planned in it.</source>
            <translation>« {title} » a été lu et n’affiche rien : aucun engagement n’y est prévu.</translation>
        </message>
        <message>
            <source>“{title}” was read and shows nothing: {remarks:apart}.</source>
            <translation>« {title} » a été lu et n’affiche rien : {remarks:apart}.</translation>
        </message>
        <message>
            <source>“{typed}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” is no e-mail address, so that the draft is to nobody. Correct it in the contact ‘{post}’.</source>
            <translation>« {typed} » n’est pas une adresse électronique : le brouillon n’a pas de destinataire. Corrigez-la dans le contact « {post} ».</translation>
        </message>
        <message>
            <source>“{typed}” is not a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” is not a date: what is “{words}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” is not a date: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” is not one date: it says a start and an end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” was not understood: what is “{words}”? Type for example 3-5 mar 27, wk 14 or Q2 27</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” was not understood; type for example 3-5 mar 27, wk 14 or Q2 27</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” was not understood; type for example 9:00–11:30, or leave it empty for all day</source>
            <translation>« {typed} » n'a pas été compris ; tapez par exemple 9:00–11:30, ou laissez vide pour toute la journée</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}” is in other months elsewhere; give the months, as in Mar-May 27</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}” is no answer of the list: decide what it means</source>
            <translation>« {words} » n’est pas une réponse de la liste : tranchez ce que cela veut dire</translation>
        </message>
        <message>
            <source>“{words}” says that there is no date yet; type what is known, such as 2027 or Q2 27</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}” was not taken as dates: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}” was not understood as dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” are not two years, one behind the other</source>
            <translation>« {word} » ne sont pas deux années qui se suivent</translation>
        </message>
        <message>
            <source>“{word}” can be a country or the {name}; write which</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” can be {countries}; write which</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” can be {names}; write which</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” can be {titles:or}; write which</source>
            <translation>« {word} » peut être {titles:or} ; précisez</translation>
        </message>
        <message>
            <source>“{word}” does not say what left</source>
            <translation>« {word} » ne dit pas ce qui est parti</translation>
        </message>
        <message>
            <source>“{word}” is an operation, and operations are not planned here: Entente plans visits, talks, training and other engagements with partners. Keep it where operations are planned</source>
            <translation>« {word} » est une opération, et les opérations ne se planifient pas ici : Entente planifie visites, entretiens, formations et autres engagements avec des partenaires. Gardez-la là où se planifient les opérations</translation>
        </message>
        <message>
            <source>“{word}” is neither yes nor no</source>
            <translation>« {word} » n’est ni oui ni non</translation>
        </message>
        <message>
            <source>“{word}” is none of the choices</source>
            <translation>« {word} » n’est aucun des choix</translation>
        </message>
        <message>
            <source>“{word}” is none of these: {titles:apart}</source>
            <translation>« {word} » n’est aucun de ceux-ci : {titles:apart}</translation>
        </message>
        <message>
            <source>“{word}” is none of these: {titles:apart}. Did you mean {name}?</source>
            <translation>« {word} » n’est aucun de ceux-ci : {titles:apart}. Vouliez-vous dire {name} ?</translation>
        </message>
        <message>
            <source>“{word}” is none of: {choices:apart}</source>
            <translation>« {word} » n’est aucun de : {choices:apart}</translation>
        </message>
        <message>
            <source>“{word}” is not a day of the week</source>
            <translation>« {word} » n’est pas un jour de la semaine</translation>
        </message>
        <message>
            <source>“{word}” is not a day with a time in UTC, as 3 mar 27 14:30 is</source>
            <translation>« {word} » n’est pas un jour avec une heure UTC, comme 3 mar 27 14:30</translation>
        </message>
        <message>
            <source>“{word}” is not a direction: outgoing, incoming, at home or third country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not a kind of engagement in this plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not a kind of engagement; did you mean {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not a known country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not a known country; did you mean {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not a level, L1 to L5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not a number from {low} to {high}</source>
            <translation>« {word} » n’est pas un nombre de {low} à {high}</translation>
        </message>
        <message>
            <source>“{word}” is not a role: host, participant, observer or transit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not a status such as planned, confirmed or completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not a time of day and was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not a time of day, as 09:30 is</source>
            <translation>« {word} » n'est pas une heure, comme 09:30</translation>
        </message>
        <message>
            <source>“{word}” is not a time zone</source>
            <translation>« {word} » n’est pas un fuseau horaire</translation>
        </message>
        <message>
            <source>“{word}” is not a time zone and was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not a time zone; type one such as Africa/Nairobi</source>
            <translation>« {word} » n’est pas un fuseau horaire ; tapez par exemple Africa/Nairobi</translation>
        </message>
        <message>
            <source>“{word}” is not among the plan's entries ({kind})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not among the plan's entries ({kind}); did you mean {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not clear: other cells of its column are stars, or not within 1 to 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not in this plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not in this plan and was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not one day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is not one day; type one, such as 3 mar 2027</source>
            <translation>« {word} » n'est pas un seul jour ; tapez-en un, par exemple 3 mar 2027</translation>
        </message>
        <message>
            <source>“{word}” is not the name of one country, and was left out</source>
            <translation>« {word} » n’est le nom d’aucun pays unique et a été laissé de côté</translation>
        </message>
        <message>
            <source>“{word}” was not understood; type a day, such as 3 mar 2027</source>
            <translation>« {word} » n'a pas été compris ; tapez un jour, par exemple 3 mar 2027</translation>
        </message>
        <message>
            <source>“{word}” was not understood; type a day, such as 3 mar 2027, or a period that ends with it, such as Q2 2027 or end of 2027</source>
            <translation>« {word} » n'a pas été compris ; tapez un jour, par exemple 3 mar 2027, ou une période qui s'achève avec lui, par exemple T2 2027 ou fin 2027</translation>
        </message>
        <message>
            <source>“{word}” was read as {name}: its column names countries by their codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” was read as {name}: other partners in its column are organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{zone}” is not a time zone; type one such as Africa/Nairobi</source>
            <translation>« {zone} » n'est pas un fuseau horaire ; tapez par exemple Africa/Nairobi</translation>
        </message>
        <message>
            <source>← began before this year.</source>
            <translation>← commencée avant cette année.</translation>
        </message>
        <message>
            <source>⬥ led by a minister or chief of defence. Status: ✓ done, ● confirmed or under way, ○ planned, ? idea or proposal, × postponed, cancelled or declined. Ministries: FM foreign ministry, DM development ministry, HoM head of mission; who is not named was not asked; … still to be asked, ○ asked, ! overdue, ✓ agreed, (✓) agreed with conditions, ↷ deferred, → not their lead, ✗ refused, ∅ no answer while it lasted; of the conditions of an answer ✓ met, ○ open. Levels: L1 minister to L5 working level.</source>
            <translation>⬥ conduite par un ministre ou un chef d'état-major. Statut : ✓ faite, ● confirmée ou en cours, ○ planifiée, ? idée ou proposition, × reportée, annulée ou refusée. Ministères : FM affaires étrangères, DM développement, HoM chef de mission ; qui n'est pas nommé n'a pas été saisi ; … à saisir, ○ saisi, ! en retard, ✓ accord, (✓) accord sous conditions, ↷ différé, → pas de sa compétence, ✗ refus, ∅ sans réponse à temps ; conditions d'une réponse : ✓ remplie, ○ ouverte. Niveaux : L1 ministre à L5 niveau de travail.</translation>
        </message>
    </context>
    <context>
        <name>DonePage</name>
        <message>
            <source>&amp;Save the refused rows…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row was not taken. Save it with its reason, mend it and import it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row was passed over: it is no engagement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How this file was read is remembered, and used for the next one with the same heads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported: {landed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is one step: Undo takes all of it back, now or later with Ctrl+Z.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import was taken back. The plan is as it was before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows were not taken. Save them with their reasons, mend them and import them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows were passed over: they are no engagements.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DragPreview</name>
        <message>
            <source>1 remains: {findings}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mended: {finding}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New: {finding}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No finding comes or goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The findings of so many are seen after the drop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} autres</translation>
        </message>
        <message>
            <source>{count} remain: {findings}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{was} → {becomes}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DropList</name>
        <message>
            <source>Nothing here is called “{typed}”.</source>
            <translation>Rien ici ne s'appelle « {typed} ».</translation>
        </message>
    </context>
    <context>
        <name>DueBar</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Les miennes</translation>
        </message>
        <message>
            <source>My office's</source>
            <translation>De mon service</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Qui êtes-vous ?</translation>
        </message>
        <message>
            <source>Who you are</source>
            <translation>Qui vous êtes</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>De qui</translation>
        </message>
        <message>
            <source>Whose things to do are mine</source>
            <translation>De qui les tâches sont les miennes</translation>
        </message>
    </context>
    <context>
        <name>DueCommands</name>
        <message numerus="yes">
            <source>%n line(s) copied.</source>
            <translation>
                <numerusform>%n ligne copiée.</numerusform>
                <numerusform>%n lignes copiées.</numerusform>
            </translation>
        </message>
        <message>
            <source>A day earlier</source>
            <translation>Un jour plus tôt</translation>
        </message>
        <message>
            <source>A day later</source>
            <translation>Un jour plus tard</translation>
        </message>
        <message>
            <source>A waiver ends by itself. Waive the finding once more to live with it longer.</source>
            <translation>Une dérogation prend fin d’elle-même. Accordez-la de nouveau pour vivre plus longtemps avec le constat.</translation>
        </message>
        <message>
            <source>A week earlier</source>
            <translation>Une semaine plus tôt</translation>
        </message>
        <message>
            <source>A week later</source>
            <translation>Une semaine plus tard</translation>
        </message>
        <message>
            <source>Choose what to copy first: click a line, Ctrl+click for more.</source>
            <translation>Choisissez d’abord ce qui est à copier : cliquez une ligne, Ctrl+clic pour d’autres.</translation>
        </message>
        <message>
            <source>Commands for what is due</source>
            <translation>Commandes des échéances</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Done today (Space)</source>
            <translation>Fait aujourd’hui (Espace)</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Engagement</translation>
        </message>
        <message>
            <source>Give to me</source>
            <translation>M’en charger</translation>
        </message>
        <message>
            <source>Nobody in this plan is called as you are. Choose beside “Mine” who you are, or add yourself.</source>
            <translation>Personne dans ce plan ne porte votre nom. Choisissez à côté de « Les miennes » qui vous êtes, ou ajoutez-vous.</translation>
        </message>
        <message>
            <source>Say in the panel what becomes of it: its status and its dates.</source>
            <translation>Dites dans le volet ce qu’il en advient : son statut et ses dates.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>This belongs to no engagement. It is in the list of waivers.</source>
            <translation>Ceci n’appartient à aucun engagement. C’est dans la liste des dérogations.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What is overdue is put off from today; all else moves from its own day</source>
            <translation>Ce qui est en retard est reporté à partir d’aujourd’hui ; tout le reste se déplace à partir de son propre jour</translation>
        </message>
        <message>
            <source>Who acts</source>
            <translation>Qui agit</translation>
        </message>
        <message>
            <source>{command}: {day}</source>
            <translation>{command} : {day}</translation>
        </message>
    </context>
    <context>
        <name>DueScreen</name>
        <message>
            <source>Choose above who you are, to see what is yours.</source>
            <translation>Choisissez ci-dessus qui vous êtes pour voir ce qui vous revient.</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Engagement</translation>
        </message>
        <message>
            <source>Milestones are made when an engagement is planned; they stand here by their days, with the answers of ministries, actions, the review days of what is postponed, and waivers that end.</source>
            <translation>Les jalons sont créés quand un engagement est planifié ; ils figurent ici par jour, avec les réponses des ministères, les actions, les jours de réexamen des reports et les dérogations qui prennent fin.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>Rien n’est à échéance.</translation>
        </message>
        <message>
            <source>Nothing is pasted into this list. Nothing was changed.</source>
            <translation>Rien ne se colle dans cette liste. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Nothing waits for {name}, as far as the filter shows.</source>
            <translation>Rien n’attend {name}, d’après le filtre.</translation>
        </message>
        <message>
            <source>Show what is due of all</source>
            <translation>Montrer les échéances de tous</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>Who acts</source>
            <translation>Qui agit</translation>
        </message>
        <message>
            <source>{now} due today, {late} overdue</source>
            <translation>{now} aujourd’hui, {late} en retard</translation>
        </message>
    </context>
    <context>
        <name>DueTable</name>
        <message>
            <source>What is due</source>
            <translation>Échéances</translation>
        </message>
    </context>
    <context>
        <name>EchoLine</name>
        <message>
            <source>Changed meanwhile by somebody else to “{value}”. Enter keeps yours, Esc takes it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EditHere</name>
        <message>
            <source>Open a plan first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the plan for editing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan can be edited here already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan can only be read here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can edit this plan now. Nobody else can while it is open here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} on {computer} edits this plan</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>Only exercises and training are notified: choose one of them first.</source>
            <translation>Seuls les exercices et les formations se notifient : choisissez-en un d’abord.</translation>
        </message>
        <message>
            <source>Reading the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft of the notice was copied. Check it against the text of the regime.</source>
            <translation>Le projet de notification a été copié. Vérifiez-le d’après le texte du régime.</translation>
        </message>
    </context>
    <context>
        <name>EditionDialog</name>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Everything, marked {marking}</source>
            <translation>Tout, avec la mention {marking}</translation>
        </message>
        <message>
            <source>Some of this is marked higher than the rest. An edition leaves out what is marked above it, with all that would speak of it, and says how much that is.</source>
            <translation>Une partie porte une mention supérieure. Une édition omet ce qui est au-dessus d'elle et tout ce qui en parlerait, et dit combien.</translation>
        </message>
        <message>
            <source>Which marking?</source>
            <translation>Quelle mention ?</translation>
        </message>
        <message>
            <source>{marking} edition, without {engagements}</source>
            <translation>Édition {marking}, sans {engagements}</translation>
        </message>
    </context>
    <context>
        <name>EngagementForm</name>
        <message>
            <source>Empty: all day</source>
            <translation>Vide : toute la journée</translation>
        </message>
        <message>
            <source>Host country</source>
            <translation>Pays hôte</translation>
        </message>
        <message>
            <source>Kept as typed. Did you mean {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make ‘{name}’ a principal…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times of day</source>
            <translation>Heures</translation>
        </message>
    </context>
    <context>
        <name>EngagementPanel</name>
        <message>
            <source>Engagement</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Engagement without a title</source>
            <translation>Action sans intitulé</translation>
        </message>
        <message>
            <source>First steps: {progress}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History…</source>
            <translation>Historique…</translation>
        </message>
        <message>
            <source>New engagement</source>
            <translation>Nouvelle action</translation>
        </message>
        <message>
            <source>No engagement selected</source>
            <translation>Aucune action sélectionnée</translation>
        </message>
        <message>
            <source>Not in the plan yet: the first thing you say of it adds it. Esc leaves no trace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select one in a view to see and edit it here, or plan a new one.</source>
            <translation>Sélectionnez-en une dans une vue pour la voir et la modifier ici, ou planifiez-en une nouvelle.</translation>
        </message>
    </context>
    <context>
        <name>EngagementTableModel</name>
        <message>
            <source>New row</source>
            <translation>Nouvelle ligne</translation>
        </message>
        <message>
            <source>Type here to add an engagement</source>
            <translation>Saisir ici pour ajouter une action</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{group} ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, not in this filter</source>
            <translation>{title}, hors de ce filtre</translation>
        </message>
    </context>
    <context>
        <name>FieldChoices</name>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>{field} of “{record}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}, {whose}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{theirs} ({who}, {when})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FieldWriting</name>
        <message>
            <source>Proposed by the host. Choose another where it is otherwise.</source>
            <translation>Proposé d'après l'hôte. Choisissez-en une autre s'il en est autrement.</translation>
        </message>
    </context>
    <context>
        <name>FileDrops</name>
        <message>
            <source>Let go to attach it to ‘{title}’.</source>
            <translation>Lâchez pour le joindre à « {title} ».</translation>
        </message>
        <message numerus="yes">
            <source>Not attached: %n thing(s).</source>
            <translation>
                <numerusform>Non joint : %n élément.</numerusform>
                <numerusform>Non joints : %n éléments.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilePage</name>
        <message>
            <source>1 row was read.</source>
            <translation>1 ligne a été lue.</translation>
        </message>
        <message>
            <source>A calendar: months down, partners across</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A calendar: partners down, months across</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A list: one engagement a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number from {least} to {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As each column shows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates and numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates such as 3/5/2027</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day first: 3/5 is 3 May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decimal &amp;comma, as in 59,91</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty: the heads are looked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First row of data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the rows are laid out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month first: 3/5 is 5 March</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for calendars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file as it was read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the file is like</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year of months without one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows} rows were read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Autres filtres</translation>
        </message>
        <message>
            <source>Opens a list of more filters.</source>
            <translation>Ouvre une liste d’autres filtres.</translation>
        </message>
        <message>
            <source>Search engagements</source>
            <translation>Chercher une action</translation>
        </message>
        <message>
            <source>Search engagements (Ctrl+F); Esc clears and leads back to the view</source>
            <translation>Chercher une action (Ctrl+F) ; Échap efface et ramène à la vue</translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Opens a list to choose from; Delete clears what is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: all</source>
            <translation>{title} : tous</translation>
        </message>
        <message>
            <source>{title}: {what} chosen</source>
            <translation>{title} : {what} choisi</translation>
        </message>
    </context>
    <context>
        <name>FindingsHead</name>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Fold the list of findings</source>
            <translation>Replier la liste des constats</translation>
        </message>
        <message>
            <source>Lift waiver</source>
            <translation>Lever la dérogation</translation>
        </message>
        <message>
            <source>Only findings about what the filter shows</source>
            <translation>Seulement les constats sur ce que montre le filtre</translation>
        </message>
        <message>
            <source>Only what is shown</source>
            <translation>Seulement ce qui est affiché</translation>
        </message>
        <message>
            <source>Open the list of findings</source>
            <translation>Ouvrir la liste des constats</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>Déroger…</translation>
        </message>
        <message>
            <source>live, as of {day}</source>
            <translation>à jour au {day}</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>pas encore vérifié</translation>
        </message>
        <message>
            <source>{count} waived</source>
            <translation>{count} avec dérogation</translation>
        </message>
        <message>
            <source>{count}, shown or hidden</source>
            <translation>{count}, affichés ou masqués</translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message>
            <source>All findings are hidden. Turn one of the counts above on to see them.</source>
            <translation>Tous les constats sont masqués. Activez un des compteurs ci-dessus pour les voir.</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Bloque</translation>
        </message>
        <message>
            <source>Close past engagements…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concerns</source>
            <translation>Concerne</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Informs</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Lift waiver</source>
            <translation>Lever la dérogation</translation>
        </message>
        <message>
            <source>No rule finds anything wrong with this plan as it stands today.</source>
            <translation>Aucune règle ne trouve à redire à ce plan tel qu’il est aujourd’hui.</translation>
        </message>
        <message>
            <source>No rule finds anything wrong with what the filter shows.</source>
            <translation>Aucune règle ne trouve à redire à ce que montre le filtre.</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Select a finding first.</source>
            <translation>Sélectionnez d’abord un constat.</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>The rules chosen above find nothing wrong now. Choose others, or none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This finding is not waived.</source>
            <translation>Ce constat n’a pas de dérogation.</translation>
        </message>
        <message>
            <source>This finding is waived already.</source>
            <translation>Ce constat a déjà une dérogation.</translation>
        </message>
        <message>
            <source>This plan is not checked yet. What is found will stand here.</source>
            <translation>Ce plan n’est pas encore vérifié. Ce qui sera trouvé figurera ici.</translation>
        </message>
        <message>
            <source>This plan is open for reading only.</source>
            <translation>Ce plan est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Dérogation</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>Déroger…</translation>
        </message>
        <message>
            <source>Warns</source>
            <translation>Avertit</translation>
        </message>
        <message>
            <source>What and why</source>
            <translation>Quoi et pourquoi</translation>
        </message>
        <message>
            <source>What would mend it</source>
            <translation>Remède</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>First steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help, First steps shows them again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide these steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first steps are hidden in this plan. Help, First steps shows them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {all} done</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder for backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{trouble} Backups go on in the usual folder. Choose another one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FromTemplates</name>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>{kind}: {template}</source>
            <translation>{kind} : {template}</translation>
        </message>
    </context>
    <context>
        <name>GivenDialog</name>
        <message>
            <source>A contact of the plan, or any name.</source>
            <translation>Un contact du plan, ou tout autre nom.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Given as</source>
            <translation>Remis comme</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note as given</source>
            <translation>Noter comme remis</translation>
        </message>
        <message>
            <source>When a date, a place or the status changes, Who holds what says who must be told.</source>
            <translation>Quand une date, un lieu ou l’état change, Qui détient quoi dit qui prévenir.</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>Qui l’a</translation>
        </message>
    </context>
    <context>
        <name>Giving</name>
        <message>
            <source>Given to…</source>
            <translation>Remis à…</translation>
        </message>
        <message>
            <source>Note as given</source>
            <translation>Noter comme remis</translation>
        </message>
    </context>
    <context>
        <name>GoToDateDialog</name>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Date, such as 12 mar, wk 14, Q2 27, today or +2w</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to {day}, week {week}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today is {day}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GoingOut</name>
        <message>
            <source>Draft written to {path}, marked {marking}. Open it in your mail program, and send it from there.</source>
            <translation>Brouillon écrit dans {path}, mention {marking}. Ouvrez-le dans votre messagerie, et envoyez-le de là.</translation>
        </message>
        <message>
            <source>Draft written to {path}. Open it in your mail program, and send it from there.</source>
            <translation>Brouillon écrit dans {path}. Ouvrez-le dans votre messagerie, et envoyez-le de là.</translation>
        </message>
        <message>
            <source>Form written to {path}.</source>
            <translation>Formulaire écrit dans {path}.</translation>
        </message>
        <message>
            <source>Letter written to {path}, marked {marking}. Look through it before it goes.</source>
            <translation>Lettre écrite dans {path}, mention {marking}. Relisez-la avant qu’elle parte.</translation>
        </message>
        <message>
            <source>Letter written to {path}. Look through it before it goes.</source>
            <translation>Lettre écrite dans {path}. Relisez-la avant qu’elle parte.</translation>
        </message>
        <message>
            <source>Mail draft</source>
            <translation>Brouillon de courriel</translation>
        </message>
        <message>
            <source>No form is known for a clearance of ‘{title}’. Write a note verbale instead: Coordinate, Letter.</source>
            <translation>Aucun formulaire d’autorisation n’est connu pour « {title} ». Écrivez plutôt une note verbale : Coordonner, Lettre.</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Document PDF</translation>
        </message>
        <message>
            <source>Remembering what {name} holds</source>
            <translation>Mémorisation du contenu de {name}</translation>
        </message>
        <message>
            <source>Save the form</source>
            <translation>Enregistrer le formulaire</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Document Word</translation>
        </message>
        <message>
            <source>Write the draft</source>
            <translation>Écrire le brouillon</translation>
        </message>
        <message>
            <source>Write the letter</source>
            <translation>Écrire la lettre</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to draw the names wider; a double click fits them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edge of the names</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupChooser</name>
        <message>
            <source>Columns to group by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group rows by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters go to a column that begins with them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No groups</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupFolding</name>
        <message>
            <source>The rows stand in no groups. Group them by a column first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HandingOut</name>
        <message>
            <source>All of it is marked above {marking}. Nothing was written.</source>
            <translation>Tout porte une mention supérieure à {marking}. Rien n'a été écrit.</translation>
        </message>
        <message>
            <source>Engagements</source>
            <translation>Engagements</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export, marked {marking}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking up what earlier calendars hold</source>
            <translation>Recherche de ce que contiennent les calendriers précédents</translation>
        </message>
        <message>
            <source>Only: {chosen}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remembering what {name} holds</source>
            <translation>Enregistrement de ce que contient {name}</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the filter and the columns of the table show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what the filter shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{engagements} written to {path}, marked {marking}.</source>
            <translation>{engagements} : écrits dans {path}, avec la mention {marking}.</translation>
        </message>
        <message>
            <source>{written} of {engagements} written to {path}, marked {marking}.</source>
            <translation>{written} sur {engagements} : écrit dans {path}, avec la mention {marking}.</translation>
        </message>
        <message>
            <source>{written} of {engagements} written to {path}.</source>
            <translation>{written} sur {engagements} : écrit dans {path}.</translation>
        </message>
    </context>
    <context>
        <name>HeadBand</name>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>HeldCells</name>
        <message>
            <source>“{typed}” in {field}</source>
            <translation>« {typed} » dans {field}</translation>
        </message>
    </context>
    <context>
        <name>HeldTexts</name>
        <message>
            <source>“{typed}” in {field} of ‘{title}’</source>
            <translation>« {typed} » dans {field} de « {title} »</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>&lt;view.next-pane&gt; goes from the filter to the views, the panel and the findings; Tab leaves every table. Alt with an underlined letter opens a menu. &lt;help.keyboard&gt; lists all keys; there you give commands other ones, and print the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Entente</source>
            <translation>À propos d’Entente</translation>
        </message>
        <message>
            <source>As the plan was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking the ministries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage (&lt;view.coverage&gt;) counts engagements and days by region, country and quarter, done and planned apart. Enter lists what stands behind a cell, &lt;engagement.new&gt; plans an engagement there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entente {version}

A planner for a nation's defence diplomacy. MIT licence.

Regions: CLDR (Unicode licence). Holidays: the holidays package. Hijri dates: hijridate. Icons: Tabler (MIT). Fonts on paper: Noto Sans (OFL). Documents: Typst (Apache-2.0).

Python {python}, Qt {qt}, {system}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is saved at once and can be undone with &lt;edit.undo&gt;, without limit. &lt;engagement.history&gt; shows the history of an engagement field by field. Copies are kept by themselves; File, Backups goes back to one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File, Export writes calendars for Outlook, Thunderbird, Apple and Google, and workbooks for Excel. &lt;report.preview&gt; shows the documents as the very file that is printed and saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handing out and printing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Knowing what is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planning an engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press &lt;ask.new&gt; on an engagement: whom to ask, what and by when is proposed from its kind, level and country. Coordination (&lt;view.coordination&gt;) lists every ask; &lt;ask.answer&gt; records an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press &lt;engagement.new&gt;. The panel at the right holds every field; each is saved when you leave it. Type dates as you speak them: 3-5 mar 27, wk 14, Q2 27, window 3-20 may, +2w. The line below says what was understood.

Quicker: press &lt;help.palette&gt; and type the whole of it, such as new port call Kenya 3-5 mar. The line that is offered says what was understood; Enter makes it, and one undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press &lt;help.palette&gt; and type a few letters of a command, an engagement, a country, a contact, or a date. What you chose last stands first. A sign before the words asks for one sort only: &gt; commands, @ contacts, # countries, = views, ? help. &lt;edit.find&gt; searches in what is shown; &lt;view.go-to-date&gt; goes to a day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seeing who was left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The findings below the view are live (&lt;view.findings&gt;). Each says what is wrong, why, and what would mend it. Press Enter to go there, or W to waive it with a name, a reason and a date. A blocking finding keeps an engagement from being confirmed until it is mended or waived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undoing, and not losing anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working without the mouse</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpPages</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of the help</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n change(s) of a field</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) of the history cannot be read. What they changed is in the plan.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>From now on each change of a field stands here, with who made it, when, and what it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been changed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
    </context>
    <context>
        <name>HoldersDialog</name>
        <message numerus="yes">
            <source>%n line(s) copied.</source>
            <translation>
                <numerusform>%n ligne copiée.</numerusform>
                <numerusform>%n lignes copiées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s)</source>
            <translation>
                <numerusform>%n destinataire</numerusform>
                <numerusform>%n destinataires</numerusform>
            </translation>
        </message>
        <message>
            <source>Change slips</source>
            <translation>Avis de modification</translation>
        </message>
        <message>
            <source>Choose lines of one recipient: each gets a correction of their own.</source>
            <translation>Choisissez les lignes d’un seul destinataire : chacun reçoit sa propre rectification.</translation>
        </message>
        <message>
            <source>Choose lines of one recipient: what each was told is noted by itself.</source>
            <translation>Choisissez les lignes d’un seul destinataire : ce qui a été dit à chacun est noté à part.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Correction…</source>
            <translation>Rectification…</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Engagement</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Find a recipient, an engagement or a file</source>
            <translation>Chercher un destinataire, un engagement ou un fichier</translation>
        </message>
        <message>
            <source>It is now</source>
            <translation>C’est maintenant</translation>
        </message>
        <message>
            <source>Nobody holds anything that fits the search.</source>
            <translation>Personne ne détient rien qui réponde à la recherche.</translation>
        </message>
        <message>
            <source>Nobody holds anything that is not so any more.</source>
            <translation>Personne ne détient rien de périmé.</translation>
        </message>
        <message>
            <source>Note as told anew…</source>
            <translation>Noter comme prévenu de nouveau…</translation>
        </message>
        <message>
            <source>Nothing is noted that left.</source>
            <translation>Rien de parti n’est noté.</translation>
        </message>
        <message>
            <source>Only what is not so any more</source>
            <translation>Seulement ce qui est périmé</translation>
        </message>
        <message>
            <source>Open engagement</source>
            <translation>Ouvrir l’engagement</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>Was told</source>
            <translation>Il a été dit</translation>
        </message>
        <message>
            <source>What left is noted where a file was written (Given to…), or by Engagement, Note as given. Whoever was told what is not so any more stands here until told anew.</source>
            <translation>Ce qui part est noté là où un fichier est écrit (Remis à…), ou par Engagement, Noter comme remis. Qui a reçu ce qui est périmé figure ici jusqu’à ce qu’il soit prévenu.</translation>
        </message>
        <message>
            <source>Who holds what</source>
            <translation>Qui détient quoi</translation>
        </message>
        <message>
            <source>call it back</source>
            <translation>à rappeler</translation>
        </message>
        <message>
            <source>over</source>
            <translation>passé</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>inchangé</translation>
        </message>
        <message>
            <source>{command} ({key})</source>
            <translation>{command} ({key})</translation>
        </message>
    </context>
    <context>
        <name>HostCells</name>
        <message>
            <source>Counterpart and clearance</source>
            <translation>Interlocuteur et autorisation</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Engagement</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Jusqu’ici</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportAssistant</name>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Load choices…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Import 1 row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import {count} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is read as the last file with the same heads was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep how this file is read for others (JSON, as import --mapping takes)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No heads were found: say in Columns which column is which</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been changed yet. What you import lands as one step and can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read a file as somebody else has mapped it (JSON, as import --mapping takes)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sa&amp;ve choices…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps of the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} to check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} unknown</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportFields</name>
        <message>
            <source>Keep as a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own nation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>1 refused row was written to {path}.</source>
            <translation>1 ligne refusée a été écrite dans {path}.</translation>
        </message>
        <message>
            <source>All that can be read</source>
            <translation>Tout ce qui peut être lu</translation>
        </message>
        <message>
            <source>Comma-separated text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to read this file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported {landed} from {file}; rows refused: {refused}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mapping of an import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused rows of {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save how this file is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the refused rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard holds no table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} refused rows were written to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} was written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyGiving</name>
        <message>
            <source> in the {menu} menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give these keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No command is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press the new keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Take all away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take them over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The command has these keys already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no keys yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{commands} lost them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} belongs to “{command}”{where}. Taking it over leaves that command without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} is free, but in {pane} it does something else: {use}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason} Press others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{command}” has no keys now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{command}” has {keys} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{command}” is as it was made, but for {keys}, which you gave to another command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{command}” is as it was made.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message numerus="yes">
            <source>%n command(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command or keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In no menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inside: {view}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keys inside a view are fixed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it does</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyboardSheet</name>
        <message>
            <source>In no menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Press a key together with Ctrl, Alt or Shift, or a function key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} always goes one step out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} belongs to the system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} goes from field to field, and from one window to the next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} is how AltGr is typed: on French and German keyboards it writes a character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} is needed while typing and in lists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} moves within tables, the timeline, the calendar and text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} opens the {menu} menu.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} writes a character, or is a command inside lists; hold Ctrl or Alt too.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>en</source>
            <translation>fr</translation>
        </message>
    </context>
    <context>
        <name>LaterEditions</name>
        <message>
            <source>Change those too</source>
            <translation>Les modifier aussi</translation>
        </message>
        <message numerus="yes">
            <source>Changed in this edition only; %n edition(s) of its series follow.</source>
            <translation>
                <numerusform>Modifié dans cette édition seulement ; %n édition de sa série suit.</numerusform>
                <numerusform>Modifié dans cette édition seulement ; %n éditions de sa série suivent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeadTimeFields</name>
        <message>
            <source>Any host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty: the everyday case, which findings go by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>Kind of engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source last checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Special case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be asked before the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a number of days.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LeadTimesPage</name>
        <message numerus="yes">
            <source>%n lead time(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>&amp;New…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked &amp;today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Find a lead time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Lead times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count}, {waiting} to check</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message numerus="yes">
            <source>%n change(s) could not be written to the plan file.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) could not be written to the shared plan.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close without it</source>
            <translation>Fermer sans</translation>
        </message>
        <message>
            <source>Close without them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything else is saved. Stay to mend it, or close without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are in this window only. Save a copy of the plan elsewhere to keep them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are kept on this computer and are taken up again when the plan is opened here. Save a copy of the plan elsewhere to have them there too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was typed here was not understood and is not in the plan: {texts}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LeavingOut</name>
        <message numerus="yes">
            <source>%n record(s) of this plan cannot be read and are left out: {records}. They stay in the file untouched, and nothing is written to it.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No backup without them was found here. To go on without them, save a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the backup of {when}, or save a copy to go on without them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show them…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>6 d: days</source>
            <translation>6 j : jours</translation>
        </message>
        <message>
            <source>?: days not known yet</source>
            <translation>? : jours inconnus</translation>
        </message>
    </context>
    <context>
        <name>LetterDialog</name>
        <message>
            <source>Choose to whom it goes.</source>
            <translation>Choisissez le destinataire.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>Letter about {what}</source>
            <translation>Lettre sur {what}</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Mention</translation>
        </message>
        <message>
            <source>Note {asks} as asked today</source>
            <translation>Noter {asks} comme faite aujourd’hui</translation>
        </message>
        <message>
            <source>Save a copy to edit…</source>
            <translation>Enregistrer une copie à modifier…</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Template: the one that ships.</source>
            <translation>Modèle : celui du programme.</translation>
        </message>
        <message>
            <source>Template: your own, {path}</source>
            <translation>Modèle : le vôtre, {path}</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Use the one that ships</source>
            <translation>Utiliser celui du programme</translation>
        </message>
        <message>
            <source>Use your own…</source>
            <translation>Utiliser le vôtre…</translation>
        </message>
        <message>
            <source>What it can name…</source>
            <translation>Ce qu’il peut nommer…</translation>
        </message>
        <message>
            <source>Write letter…</source>
            <translation>Écrire la lettre…</translation>
        </message>
    </context>
    <context>
        <name>LetterTemplateDoors</name>
        <message>
            <source>Going back to the template that ships</source>
            <translation>Retour au modèle du programme</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <source>Save a copy of the template</source>
            <translation>Enregistrer une copie du modèle</translation>
        </message>
        <message>
            <source>Template written to {path}. Edit it, then choose it here as your own.</source>
            <translation>Modèle écrit dans {path}. Modifiez-le, puis choisissez-le ici comme le vôtre.</translation>
        </message>
        <message>
            <source>Use your own template</source>
            <translation>Utiliser votre modèle</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Document Word</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Écriture de {name}</translation>
        </message>
    </context>
    <context>
        <name>ListExports</name>
        <message>
            <source>Export {list}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export {list}, marked {marking}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only: {chosen}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewing the edition</source>
            <translation>Examen de l'édition</translation>
        </message>
        <message>
            <source>The plan is not checked yet. Nothing was written. Export the findings again in a moment.</source>
            <translation>Le plan n’est pas encore vérifié. Rien n’a été écrit. Exportez de nouveau les constats dans un instant.</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} exported to {path}, marked {marking}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} exported to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{list}: there is nothing to export with {chosen}. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{list}: there is nothing to export. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListsDialog</name>
        <message>
            <source>Choice of lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the lists without “{typed}”?</source>
            <translation>Fermer les listes sans « {typed} » ?</translation>
        </message>
        <message>
            <source>Close without it</source>
            <translation>Fermer sans</translation>
        </message>
        <message>
            <source>It could not be taken into {list}, and stands only in its cell. Everything else is in the plan.</source>
            <translation>Cela n’a pas pu être repris dans {list} et ne figure que dans sa cellule. Tout le reste est dans le plan.</translation>
        </message>
        <message>
            <source>List before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <source>Next list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan's own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What ships with Entente</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MailDraftDialog</name>
        <message>
            <source>An address of yours; it is remembered on this computer.</source>
            <translation>Une adresse à vous ; elle est retenue sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Answers to the invitation go to</source>
            <translation>Les réponses à l’invitation vont à</translation>
        </message>
        <message>
            <source>Ask or inform</source>
            <translation>Demander ou informer</translation>
        </message>
        <message>
            <source>Choose to whom it goes.</source>
            <translation>Choisissez le destinataire.</translation>
        </message>
        <message>
            <source>Count it as a reminder of {asks} today</source>
            <translation>Le compter aujourd’hui comme rappel de {asks}</translation>
        </message>
        <message>
            <source>Draft a mail about {what}</source>
            <translation>Préparer un courriel sur {what}</translation>
        </message>
        <message>
            <source>Enclosed</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <source>Entente sends nothing: the draft opens in your mail program, and you send it there.</source>
            <translation>Entente n’envoie rien : le brouillon s’ouvre dans votre messagerie, et c’est vous qui l’envoyez.</translation>
        </message>
        <message>
            <source>How it leaves</source>
            <translation>Comment il part</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Mention</translation>
        </message>
        <message>
            <source>Note {asks} as asked today</source>
            <translation>Noter {asks} comme faite aujourd’hui</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Rappeler</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>What kind of mail</source>
            <translation>Quel courriel</translation>
        </message>
        <message>
            <source>With an invitation for their calendar</source>
            <translation>Avec une invitation pour leur agenda</translation>
        </message>
        <message>
            <source>Write draft…</source>
            <translation>Écrire le brouillon…</translation>
        </message>
        <message>
            <source>name@example.org</source>
            <translation>nom@example.org</translation>
        </message>
        <message>
            <source>“{typed}” is no e-mail address. Correct where answers go.</source>
            <translation>« {typed} » n’est pas une adresse électronique. Corrigez où vont les réponses.</translation>
        </message>
    </context>
    <context>
        <name>ManyEditor</name>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None chosen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkingBanner</name>
        <message>
            <source>Marking: {marking}</source>
            <translation>Mention : {marking}</translation>
        </message>
    </context>
    <context>
        <name>MatrixDelegate</name>
        <message>
            <source>1 idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier of {country}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of {region}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>{count} d</source>
            <translation>{count} j</translation>
        </message>
        <message>
            <source>{count} ideas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} · {days} d</source>
            <translation>{count} · {days} j</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message>
            <source>High level
or share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last high level, or share of days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region ▸
country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region ▸ country</source>
            <translation>Région ▸ pays</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>X, suspended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>collapsed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expanded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>{name}, weight: {text}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MatrixView</name>
        <message>
            <source>Coverage matrix</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>No messages yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the program says stays here to be read again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MilestoneMaking</name>
        <message numerus="yes">
            <source>%n milestone(s) made; “What is due” lists them.</source>
            <translation>
                <numerusform>%n jalon créé ; « Échéances » le montre.</numerusform>
                <numerusform>%n jalons créés ; « Échéances » les montre.</numerusform>
            </translation>
        </message>
        <message>
            <source>The usual ones</source>
            <translation>Les habituels</translation>
        </message>
        <message>
            <source>Which milestones</source>
            <translation>Quels jalons</translation>
        </message>
    </context>
    <context>
        <name>ModeChoice</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Déplacements</translation>
        </message>
        <message>
            <source>Way of looking</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Semaines</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
    </context>
    <context>
        <name>MonthPage</name>
        <message>
            <source>Days of the month</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>Keep the length of {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the weekday, {weekday}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <source>New dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New dates, such as 3-5 mar 27, wk 14, +2w or -3d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now: {dates}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Shift the due days of %n open ask(s) too</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Where only one day is typed, it is the first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoveRest</name>
        <message numerus="yes">
            <source>%n answer(s) to ask for again</source>
            <translation>
                <numerusform>%n réponse à redemander</numerusform>
                <numerusform>%n réponses à redemander</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n engagement(s) would move</source>
            <translation>
                <numerusform>%n engagement serait déplacé</numerusform>
                <numerusform>%n engagements seraient déplacés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n host(s) to tell</source>
            <translation>
                <numerusform>%n hôte à informer</numerusform>
                <numerusform>%n hôtes à informer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new finding(s)</source>
            <translation>
                <numerusform>%n nouveau constat</numerusform>
                <numerusform>%n nouveaux constats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would stay</source>
            <translation>
                <numerusform>%n resterait</numerusform>
                <numerusform>%n resteraient</numerusform>
            </translation>
        </message>
        <message>
            <source>All later legs by as many days, also where there is time</source>
            <translation>Toutes les étapes suivantes d’autant de jours, même là où il y a du temps</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <source>Copy the hosts to tell</source>
            <translation>Copier les hôtes à informer</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Engagement</translation>
        </message>
        <message>
            <source>Give by how many days the leg is later.</source>
            <translation>Indiquez de combien de jours l’étape est retardée.</translation>
        </message>
        <message>
            <source>Keep where it is</source>
            <translation>Laisser en place</translation>
        </message>
        <message>
            <source>Keep where it is (K)</source>
            <translation>Laisser en place (K)</translation>
        </message>
        <message>
            <source>Legs and their new dates</source>
            <translation>Les étapes et leurs nouvelles dates</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message numerus="yes">
            <source>Move %n engagement(s)</source>
            <translation>
                <numerusform>Déplacer %n engagement</numerusform>
                <numerusform>Déplacer %n engagements</numerusform>
            </translation>
        </message>
        <message>
            <source>Move the rest of a deployment</source>
            <translation>Déplacer le reste d’un déploiement</translation>
        </message>
        <message>
            <source>Nothing would move.</source>
            <translation>Rien ne bougerait.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Actuellement</translation>
        </message>
        <message>
            <source>Shift the due days of open asks too</source>
            <translation>Décaler aussi les échéances des demandes ouvertes</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>To ask again</source>
            <translation>À redemander</translation>
        </message>
        <message>
            <source>What would follow</source>
            <translation>Ce qui s’ensuivrait</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Jours ouvrés</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>‘{leg}’ is later by, in days; earlier with a minus</source>
            <translation>« {leg} » est retardé de, en jours ; avancé avec un moins</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>NamesColumn</name>
        <message numerus="yes">
            <source>%n engagement(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
    </context>
    <context>
        <name>NationBox</name>
        <message>
            <source>Name the nation whose plan this is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a known country.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a known country; did you mean {near}?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewContactDialog</name>
        <message>
            <source>Add contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one, or type a new name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Countries it covers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held by (may stay empty)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of organisation, where it is new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names, parted by “;”. Empty: all countries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a country: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Still missing: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job, such as “Africa desk”; it outlives its holder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the post</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewLeadTimeDialog</name>
        <message>
            <source>Add lead time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New lead time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still missing: the number of days.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewPlanDialog</name>
        <message>
            <source>All of this can be changed later in the plan's properties.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where to keep it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marking on every page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New plan: {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation, for the cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own nation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as: Department of Defence, International Engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The nation's name: engagement plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan year begins in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation>Intitulé</translation>
        </message>
    </context>
    <context>
        <name>NextStepsDialog</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Go to where it is entered</source>
            <translation>Aller là où on le saisit</translation>
        </message>
        <message>
            <source>It is {status} now. What is missing can come later; only what blocks a step is refused.</source>
            <translation>Statut actuel : {status}. Ce qui manque peut venir plus tard ; seul ce qui bloque une étape est refusé.</translation>
        </message>
        <message>
            <source>It is {status}: no step follows.</source>
            <translation>Statut : {status}. Aucune étape ne suit.</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>What each next step needs</source>
            <translation>Ce que demande chaque étape suivante</translation>
        </message>
        <message>
            <source>What the next step needs</source>
            <translation>Ce que demande l’étape suivante</translation>
        </message>
        <message>
            <source>What the plan holds</source>
            <translation>Ce que contient le plan</translation>
        </message>
        <message>
            <source>all is there</source>
            <translation>rien ne manque</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manque</translation>
        </message>
        <message>
            <source>there</source>
            <translation>présent</translation>
        </message>
    </context>
    <context>
        <name>NormsPage</name>
        <message>
            <source>Empty: nothing is asked for. Findings about gaps follow each change at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least level of the contact, tier {tier}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source of the norms of tier {tier}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier norms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least at level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>{measure}, tier {tier}, {unit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a whole number. Type one, or leave the field empty.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Notices</source>
            <translation>Avis</translation>
        </message>
    </context>
    <context>
        <name>NoticeCard</name>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notifying</name>
        <message numerus="yes">
            <source>%n change(s) not saved yet</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All changes saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <source>Already saved. A checkpoint of {time} was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the details</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Deleted %n ask(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n engagement(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Deleted: ‘{title}’.</source>
            <translation>Supprimé : « {title} ».</translation>
        </message>
        <message>
            <source>Done: {edit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is written now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeping a checkpoint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be saved now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redone: {edit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something in Entente went wrong, and what you see may not be complete. Your plan is saved up to your last change. Go to another view and back: it is drawn anew. If it happens again, please send the details to those who look after Entente. (E-FAULT-01)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The details are on the clipboard; nothing of the plan is among them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone, from an earlier session: {edit}. Nothing else was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {edit}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OddRecordsDialog</name>
        <message numerus="yes">
            <source>%n record(s) cannot be read</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Relevé</translation>
        </message>
        <message>
            <source>Records that cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the backup of {when}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy without them…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are left out of the window and of everything made from it, and stay in the file as they are. So that none of them is overwritten, the plan is open for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it cannot be read</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OutcomeDialog</name>
        <message numerus="yes">
            <source>%n finding(s) gone.</source>
            <translation>
                <numerusform>%n constat levé.</numerusform>
                <numerusform>%n constats levés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gone</source>
            <translation>
                <numerusform>%n levé</numerusform>
                <numerusform>%n levés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new finding(s)</source>
            <translation>
                <numerusform>%n nouveau constat</numerusform>
                <numerusform>%n nouveaux constats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new finding(s).</source>
            <translation>
                <numerusform>%n nouveau constat.</numerusform>
                <numerusform>%n nouveaux constats.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done: {edit}.</source>
            <translation>Fait : {edit}.</translation>
        </message>
        <message>
            <source>Undone: {edit}.</source>
            <translation>Annulé : {edit}.</translation>
        </message>
        <message>
            <source>{more}, {less}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Outgoing</name>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
    </context>
    <context>
        <name>OverlayButton</name>
        <message numerus="yes">
            <source>%n overlay(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Calendar file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entente plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay a calendar under this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lay another plan under this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No overlays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other plan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overlays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calendar file</source>
            <translation>fichier de calendrier</translation>
        </message>
        <message>
            <source>cannot be shown: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holidays</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>hosts %n shown</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>other plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other plan, opened lately</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own nation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shows nothing</source>
            <translation>n’affiche rien</translation>
        </message>
        <message>
            <source>tick it to read it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{overlay} (shows nothing)</source>
            <translation>{overlay} (n’affiche rien)</translation>
        </message>
    </context>
    <context>
        <name>OverlayReader</name>
        <message>
            <source>Reading {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Overtaking</name>
        <message>
            <source>Changed meanwhile by somebody else to “{value}”. Leaving the field keeps yours, Esc takes it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Begins as an idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create engagement: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter by: {facet}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to its line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>New engagement on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only its engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dates “{typed}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not possible now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan is open for reading only</source>
            <translation>Ce plan est ouvert en lecture seule</translation>
        </message>
        <message>
            <source>Title “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was promised, whom we met, what comes next</source>
            <translation>Ce qui a été promis, qui a été rencontré, la suite</translation>
        </message>
        <message>
            <source>led by {lead}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country}: country page</source>
            <translation>{country} : fiche pays</translation>
        </message>
        <message>
            <source>{country}: coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{country}: new engagement there</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaletteDeeds</name>
        <message numerus="yes">
            <source>%n engagement(s) are shown.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>New engagement</source>
            <translation>Nouvelle action</translation>
        </message>
        <message>
            <source>The filter hides it in the views; the panel shows it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PanelHeader</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to check</source>
            <translation>
                <numerusform>%n point à vérifier</numerusform>
                <numerusform>%n points à vérifier</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the first only</source>
            <translation>Montrer seulement les premiers</translation>
        </message>
        <message>
            <source>{marking}, above the plan</source>
            <translation>{marking}, au-dessus du plan</translation>
        </message>
        <message>
            <source>{things}, in {count} parts</source>
            <translation>{things}, en {count} parties</translation>
        </message>
    </context>
    <context>
        <name>PartEntry</name>
        <message>
            <source>Edit {title}</source>
            <translation>Modifier {title}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>{command}: {title}</source>
            <translation>{command} : {title}</translation>
        </message>
    </context>
    <context>
        <name>PartMenu</name>
        <message>
            <source>Add details to {title}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PartSections</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Add to the engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Show the first only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recorded under another kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: {command}</source>
            <translation>{title} : {command}</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>&amp;Keep the password in the system's keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password of the shared plan</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PastePreview</name>
        <message>
            <source>1 cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cells that would change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is one step: Undo takes all of it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Paste without the refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the {count} suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} as before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} to be written</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeopleKeptDialog</name>
        <message numerus="yes">
            <source>%n backup(s) in {folder}.</source>
            <translation>
                <numerusform>%n sauvegarde dans {folder}.</numerusform>
                <numerusform>%n sauvegardes dans {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) still hold it, the newest of {day}, in {folder}.</source>
            <translation>
                <numerusform>%n sauvegarde la contient encore, du {day}, dans {folder}.</numerusform>
                <numerusform>%n sauvegardes la contiennent encore, la plus récente du {day}, dans {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) of the history.</source>
            <translation>
                <numerusform>%n entrée de l’historique.</numerusform>
                <numerusform>%n entrées de l’historique.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) copied.</source>
            <translation>
                <numerusform>%n emplacement copié.</numerusform>
                <numerusform>%n emplacements copiés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) say the name in words and go on saying it: change them by hand.</source>
            <translation>
                <numerusform>%n emplacement contient le nom en toutes lettres et le gardera : modifiez-le à la main.</numerusform>
                <numerusform>%n emplacements contiennent le nom en toutes lettres et le garderont : modifiez-les à la main.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy this list</source>
            <translation>Copier cette liste</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Erase ‘{name}’ for good?</source>
            <translation>Effacer définitivement « {name} » ?</translation>
        </message>
        <message>
            <source>Erased. The plan and its history say “{name}” now.</source>
            <translation>Effacé. Le plan et son historique disent désormais « {name} ».</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Effacer…</translation>
        </message>
        <message>
            <source>Erasing from the history</source>
            <translation>Effacement dans l’historique</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Files and papers that left, and copies elsewhere, hold it too.</source>
            <translation>Les fichiers et papiers sortis, et les copies ailleurs, la contiennent aussi.</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Chercher une personne</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Conservé pour</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Conservé jusqu'au</translation>
        </message>
        <message>
            <source>Name, contact data, notes and reasons of absence go from the plan, its history and its search; posts and engagements keep their place with “erased person” and a number. Neither this nor what was done before it can be undone then.</source>
            <translation>Le nom, les coordonnées, les notes et les motifs d’absence disparaissent du plan, de son historique et de sa recherche ; postes et activités gardent leur place avec « erased person » et un numéro. Ni ceci ni ce qui a été fait auparavant ne pourra alors être annulé.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Emplacements</translation>
        </message>
        <message>
            <source>What is kept of whom</source>
            <translation>Données conservées par personne</translation>
        </message>
        <message>
            <source>Where the person stands</source>
            <translation>Où figure la personne</translation>
        </message>
        <message>
            <source>Whoever is kept longer than was to be stands first. Say until when and what for in Lists, People. Erasing takes a name and all contact data out of the plan and its history for good.</source>
            <translation>Les personnes conservées au-delà du terme viennent en premier. Dites jusqu’à quand et pour quoi dans Listes, Personnes. L’effacement retire définitivement le nom et toutes les coordonnées du plan et de son historique.</translation>
        </message>
        <message>
            <source>in words</source>
            <translation>en toutes lettres</translation>
        </message>
        <message>
            <source>over</source>
            <translation>dépassé</translation>
        </message>
        <message>
            <source>{command} ({key})</source>
            <translation>{command} ({key})</translation>
        </message>
    </context>
    <context>
        <name>PeriodEntry</name>
        <message>
            <source>Dates of the period</source>
            <translation>Dates de la période</translation>
        </message>
        <message>
            <source>Type dates, then Enter</source>
            <translation>Saisir les dates, puis Entrée</translation>
        </message>
        <message>
            <source>mar 27 – jun 27</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeriodPicker</name>
        <message>
            <source>All time</source>
            <translation>Toute la durée</translation>
        </message>
        <message>
            <source>Last plan year</source>
            <translation>Année de plan précédente</translation>
        </message>
        <message>
            <source>Next plan year</source>
            <translation>Année de plan suivante</translation>
        </message>
        <message>
            <source>Next quarter</source>
            <translation>Trimestre suivant</translation>
        </message>
        <message>
            <source>Other dates…</source>
            <translation>Autres dates…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>This plan year</source>
            <translation>Cette année de plan</translation>
        </message>
        <message>
            <source>This quarter</source>
            <translation>Ce trimestre</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>Nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” is in no entry of this list. {value} stays; press Down to see what there is.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanCopies</name>
        <message>
            <source>A copy was saved as {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entente plans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to the backup of {when}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan as it is now is kept among the backups, and you can go back to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Nothing was changed. Choose another folder or name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanHereDialog</name>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>It becomes an idea in this period; its days are not fixed until you type them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Not decided yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own level</source>
            <translation>Niveau propre</translation>
        </message>
        <message>
            <source>Plan an engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation>Intitulé</translation>
        </message>
        <message>
            <source>Usual for the kind, or higher where the country misses that, until you choose another.</source>
            <translation>Celui d'usage pour le type, ou plus élevé là où il manque avec ce pays, jusqu'à ce que vous en choisissiez un autre.</translation>
        </message>
        <message>
            <source>a country of the region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where}, {when}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanOpening</name>
        <message>
            <source>Check now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message>
            <source>Checking the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name for the new plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open plan read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the sample plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the backup of {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is not checked: that was stopped. What may be wrong with it is not shown.</source>
            <translation>Le plan n’est pas vérifié : la vérification a été arrêtée. Ce qui pourrait ne pas aller n’est pas affiché.</translation>
        </message>
        <message>
            <source>The plan was not opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample plan is open already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan is open already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is the plan that is open here. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanPlace</name>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing with {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has been held there since {since}. If Entente still runs there, what is typed there from now on cannot be saved in this file any more and has to be kept as a copy. Take it over only where that computer is switched off, broken or lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody on another computer holds this plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the one that is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the plan over from {who} on {computer}?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanPropertiesDialog</name>
        <message>
            <source>Approved by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before this day, the absence of a record is not called a gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date of issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distribution</source>
            <translation>Diffusion</translation>
        </message>
        <message>
            <source>Empty: the cover leaves a line for the signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty: {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gaps are foretold, months ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issue, such as 4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marking on every page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation, for the cover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our records begin on</source>
            <translation>Nos relevés commencent le</translation>
        </message>
        <message>
            <source>Own nation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan properties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regions for coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan year begins in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation>Intitulé</translation>
        </message>
        <message>
            <source>Type a whole number of months up to {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{zone}” is not a time zone; type one such as Africa/Nairobi.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PostLists</name>
        <message>
            <source>Accredited to</source>
            <translation>Accrédité auprès de</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>Edit {title}</source>
            <translation>Modifier {title}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Holders</source>
            <translation>Titulaires</translation>
        </message>
        <message>
            <source>None recorded.</source>
            <translation>Aucun enregistré.</translation>
        </message>
        <message>
            <source>{title}: {command}</source>
            <translation>{title} : {command}</translation>
        </message>
    </context>
    <context>
        <name>PostPicker</name>
        <message>
            <source>Choose whom to ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New contact…</source>
            <translation>Nouveau contact…</translation>
        </message>
        <message>
            <source>“{typed}” is no one post. Nobody is chosen; click to see whom you can ask.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PreviewBar</name>
        <message>
            <source>As wide as there is room (Ctrl+0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First page (Home)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last page (End)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page (PgDn)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next place found (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One page whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages and size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous page (PgUp)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous place found (Shift+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller (Ctrl+−)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PrincipalDialog</name>
        <message>
            <source>A name, or an office such as “Chief of Defence”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make principal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New principal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Principal</source>
            <translation>Autorité</translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Principals</name>
        <message>
            <source>{name} is a principal and can be chosen in every engagement.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PrioritiesDialog</name>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Find a country, or all of a region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the selected countries tier {tier}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only those with a tier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priorities</source>
            <translation>Priorités</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Selected:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set priorities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the tier from the selected countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Tiers of countries</source>
            <translation>Rangs des pays</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Weights of regions</source>
            <translation>Poids des régions</translation>
        </message>
        <message>
            <source>Which countries and regions matter how much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{total} % of the plan's days are given.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written. Replacing it cannot be undone.</source>
            <translation>Rien n'a été écrit. Le remplacement ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>{file} is there already.</source>
            <translation>{file} existe déjà.</translation>
        </message>
    </context>
    <context>
        <name>ProposalModel</name>
        <message>
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagement</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Actuellement</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RawRows</name>
        <message>
            <source>empty</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadingNotices</name>
        <message>
            <source>Edit here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} no longer edits this plan. What you see is its latest state.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} on {computer} edits this plan since {since}. What they change appears here by itself. To edit it here, ask them to close it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Readouts</name>
        <message numerus="yes">
            <source>%n read-out(s) can be drafted for those who were to know of it.</source>
            <translation>
                <numerusform>%n compte rendu peut être rédigé pour ceux qui devaient en être informés.</numerusform>
                <numerusform>%n comptes rendus peuvent être rédigés pour ceux qui devaient en être informés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Draft them</source>
            <translation>Les préparer</translation>
        </message>
    </context>
    <context>
        <name>RecentMenu</name>
        <message>
            <source>No plans yet</source>
            <translation>Aucun plan</translation>
        </message>
        <message>
            <source>Re&amp;cent</source>
            <translation>&amp;Récents</translation>
        </message>
    </context>
    <context>
        <name>RecordAnswerDialog</name>
        <message>
            <source>Agreed under silence</source>
            <translation>Accepté par silence</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered on</source>
            <translation>Répondu le</translation>
        </message>
        <message>
            <source>Answers to {count} asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conditions, one a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds from</source>
            <translation>Vaut à partir du</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Vaut jusqu’au</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Voie</translation>
        </message>
        <message>
            <source>Only for these days, hull, tail or names</source>
            <translation>Seulement pour ces jours, ce numéro de coque ou de dérive, ces noms</translation>
        </message>
        <message>
            <source>Record answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>They concur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They concur to less than was asked</source>
            <translation>Accord pour moins que demandé</translation>
        </message>
        <message>
            <source>They concur, with comments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They concur, with conditions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They do not concur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They need more before they can say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They say it is not their lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they said, word for word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} autres</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>non notée</translation>
        </message>
    </context>
    <context>
        <name>RecordDialog</name>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add and next</source>
            <translation>Ajouter et suivant</translation>
        </message>
        <message>
            <source>Add it, and go on with the next one (Ctrl+Enter)</source>
            <translation>L’ajouter, et continuer avec le suivant (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Added. This is the next one.</source>
            <translation>Ajouté. Voici le suivant.</translation>
        </message>
        <message>
            <source>New: {one}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} (needed)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordPage</name>
        <message numerus="yes">
            <source>%n entry(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Set back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit in all selected rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the first entry, or paste rows from Excel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No entry of this list holds these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not as it ships: {fields}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in this list yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing points at this entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste as new entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say where it is used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set back to what ships</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by this column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sorted by {field}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unite two entries</source>
            <translation>Réunir deux entrées</translation>
        </message>
        <message>
            <source>Used by: {uses}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{said} and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordWriting</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Alt+Enter begins another line, Enter fills in the cell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clipboard holds no cells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan is open for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} stays as it was made and cannot be edited here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReferenceDataDialog</name>
        <message>
            <source>&amp;Lead times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead times and norms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tier n&amp;orms</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RegionHeirDialog</name>
        <message>
            <source>Delete region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its weight of {weight} goes with them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts that cover the region keep its countries by name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region that takes its countries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where do its countries go?</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>‘{title}’ holds %n country(ies).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>RegionList</name>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
    </context>
    <context>
        <name>RegionsDialog</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n choisi</numerusform>
                <numerusform>%n choisis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n countries</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>&amp;Move to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy region scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coverage is counted by these regions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a country in any region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find countries of other regions, choose them, and move them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Former and other names and codes are found too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found in all regions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It begins with one region that holds all countries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its regions and their countries are copied, their weights are not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New region scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No countries yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename region scheme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schemes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They have no weights yet: Coverage, Priorities….</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unassigned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use for coverage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, our own</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReleaseDialog</name>
        <message>
            <source>Before an issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not issue it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issue it all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issue the plan as it stands?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is changed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the check found</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportPreview</name>
        <message>
            <source>Page {page} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportSide</name>
        <message>
            <source>A month to a sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quarter to a sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A year to a sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All days on a sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All principals</source>
            <translation>Toutes les autorités</translation>
        </message>
        <message>
            <source>All regions</source>
            <translation>Toutes les régions</translation>
        </message>
        <message>
            <source>All who have not answered</source>
            <translation>Tous ceux qui n’ont pas répondu</translation>
        </message>
        <message>
            <source>Asked of</source>
            <translation>Demandé à</translation>
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagements</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Mention</translation>
        </message>
        <message>
            <source>Only the engagement selected</source>
            <translation>Seulement l’action sélectionnée</translation>
        </message>
        <message>
            <source>Only what the filter shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {days}, in whole months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Autorité</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region or country</source>
            <translation>Région ou pays</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>US Legal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>US Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Width of a sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{marking}, leaves no engagement out</source>
            <translation>{marking}, sans omettre d'engagement</translation>
        </message>
        <message>
            <source>{marking}, without {engagements}</source>
            <translation>{marking}, sans {engagements}</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>filtered</source>
            <translation>filtré</translation>
        </message>
    </context>
    <context>
        <name>ReportsScreen</name>
        <message numerus="yes">
            <source>%n page(s) were sent to the printer.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>It was stopped. Choose what to print at the left, or come back to this view.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparing the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document was not prepared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This document could not be made</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{document}, %n page(s), was saved as {path}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>{plan} is the backup of {when} again. Nothing was in its place before. Go on working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{plan} is the backup of {when} again. What was there before is kept among the backups as {kept}. To have it back, restore that one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultOpening</name>
        <message>
            <source>That has been deleted meanwhile.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save the refused rows…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a row to mend its cells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the selected rows with their reasons (Ctrl+C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter: mend the cells of the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passed over {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RollYear</name>
        <message numerus="yes">
            <source>%n engagement(s) come again</source>
            <translation>
                <numerusform>%n engagement revient</numerusform>
                <numerusform>%n engagements reviennent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new finding(s)</source>
            <translation>
                <numerusform>%n nouveau constat</numerusform>
                <numerusform>%n nouveaux constats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not made</source>
            <translation>
                <numerusform>%n non créé</numerusform>
                <numerusform>%n non créés</numerusform>
            </translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Engagement</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Host of the one chosen above</source>
            <translation>Hôte de celui choisi ci-dessus</translation>
        </message>
        <message numerus="yes">
            <source>Make %n engagement(s)</source>
            <translation>
                <numerusform>Créer %n engagement</numerusform>
                <numerusform>Créer %n engagements</numerusform>
            </translation>
        </message>
        <message>
            <source>Make them</source>
            <translation>Les créer</translation>
        </message>
        <message>
            <source>Next edition</source>
            <translation>Prochaine édition</translation>
        </message>
        <message>
            <source>Plan year that begins in</source>
            <translation>Année de plan commençant en</translation>
        </message>
        <message>
            <source>Roll the year</source>
            <translation>Reconduire l’année</translation>
        </message>
        <message>
            <source>Series, staff talks, forums and agreed plan lines of the year become ideas tagged to be confirmed, with what is part of them. No status, answer or outcome is carried over, and what is there already is not made again.</source>
            <translation>Les séries, réunions d’état-major, forums et lignes convenues de l’année deviennent des idées étiquetées à confirmer, avec ce qui en fait partie. Aucun statut, réponse ni résultat n’est repris, et ce qui existe déjà n’est pas recréé.</translation>
        </message>
        <message>
            <source>The edition that follows the last one becomes an idea tagged to be confirmed, with what is part of it. No status, answer or outcome is carried over.</source>
            <translation>L’édition qui suit la dernière devient une idée étiquetée à confirmer, avec ce qui en fait partie. Aucun statut, réponse ni résultat n’est repris.</translation>
        </message>
        <message>
            <source>What comes again in the year</source>
            <translation>Ce qui revient dans l’année</translation>
        </message>
        <message>
            <source>What would follow</source>
            <translation>Ce qui s’ensuivrait</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Working out what comes again…</source>
            <translation>Calcul de ce qui revient…</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>hosted by {country}</source>
            <translation>hôte : {country}</translation>
        </message>
        <message>
            <source>like {ref}</source>
            <translation>comme {ref}</translation>
        </message>
        <message>
            <source>looking at the findings…</source>
            <translation>examen des constats…</translation>
        </message>
        <message>
            <source>not made: {reason}</source>
            <translation>non créé : {reason}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>part of {title}</source>
            <translation>fait partie de {title}</translation>
        </message>
    </context>
    <context>
        <name>Rolling</name>
        <message numerus="yes">
            <source>%n engagement(s) made, to be confirmed.</source>
            <translation>
                <numerusform>%n engagement créé, à confirmer.</numerusform>
                <numerusform>%n engagements créés, à confirmer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Working out what comes again</source>
            <translation>Calcul de ce qui revient</translation>
        </message>
    </context>
    <context>
        <name>RouteRows</name>
        <message>
            <source>at home</source>
            <translation>sur le territoire national</translation>
        </message>
        <message>
            <source>not in this filter</source>
            <translation>hors de ce filtre</translation>
        </message>
        <message>
            <source>place not known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowActions</name>
        <message>
            <source>Fewer lanes</source>
            <translation>Moins de couloirs</translation>
        </message>
        <message>
            <source>No row is hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all lanes</source>
            <translation>Montrer tous les couloirs</translation>
        </message>
        <message>
            <source>Show all lanes of the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row is hidden. View ▸ Timeline ▸ Show hidden rows brings it back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowMending</name>
        <message>
            <source>Cells of the row</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RowsModel</name>
        <message>
            <source>collapsed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>expanded</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SaveViewDialog</name>
        <message>
            <source>All who work on this &amp;plan: it is kept in the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter, view and its arrangement are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Only me: one of &amp;my views, in any plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save view as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The period moves &amp;with today: {period}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who sees it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>Nothing was changed since the view was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan is open for reading only</source>
            <translation>Ce plan est ouvert en lecture seule</translation>
        </message>
        <message>
            <source>View: {view}</source>
            <translation>Vue : {view}</translation>
        </message>
        <message>
            <source>‘{view}’ asks for {what}, which this plan does not have. The rest of it is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{view}’ was saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SavedViewsDialog</name>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete the view ‘{view}’?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is yours alone, so this cannot be undone. The plan is not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it mine alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My views, and those of this plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No view has been saved yet. View ▸ Saved views ▸ Save as… keeps what is shown under a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vues enregistrées</translation>
        </message>
        <message>
            <source>Share in the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Who sees it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all, in the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looked at now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in this plan: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{view}’ was deleted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SchemeList</name>
        <message>
            <source>Region schemes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scheme</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>comes with Entente</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScrollingLine</name>
        <message>
            <source>Move the line back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the line on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>Found: {counts}. Down leads into the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing for “{typed}”. Showing “{used}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found for “{typed}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all {count} engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it in the views</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show more of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The texts of this plan are being indexed: {percent} % so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in this filter</source>
            <translation>hors de ce filtre</translation>
        </message>
        <message>
            <source>the filter hides {count} of them</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SectionLinks</name>
        <message>
            <source>Sections</source>
            <translation>Rubriques</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>31/12/2027 or 12/31/2027</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours of the window.</source>
            <translation>Couleurs de la fenêtre.</translation>
        </message>
        <message>
            <source>Column by which the table's rows are grouped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns of the lists, as list:columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns of the table, in order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compact</source>
            <translation>Serrée</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Dates in figures, typed or shown: what comes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day of the week in calendars.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder for backups; empty for the usual one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Height of rows in tables.</source>
            <translation>Hauteur des lignes des tableaux.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>How dates are shown; documents say them in words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How files were read, by the shape of their heads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard…</source>
            <translation>Clavier…</translation>
        </message>
        <message>
            <source>Keys given to commands: its id and the keys, parted by tabs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys of the commands.</source>
            <translation>Touches des commandes.</translation>
        </message>
        <message>
            <source>Language of the window; it changes at the next start.</source>
            <translation>Langue de la fenêtre ; elle change au prochain démarrage.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal</source>
            <translation>Normale</translation>
        </message>
        <message>
            <source>Order of the table's rows; a column with - falls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overlays of the calendar by plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans in which the first steps are hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans opened lately, the newest first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Reset: {setting}</source>
            <translation>Rétablir : {setting}</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Ample</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved views of one's own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Text size in percent at which that width was given; 0 as it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size in percent of the system's.</source>
            <translation>Taille du texte en pourcentage de celle du système.</translation>
        </message>
        <message>
            <source>The day: 3/4/27 is 3 April</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The month: 3/4/27 is 4 March</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan that opens at the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The view in which a plan opens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are yours on this computer. What belongs to a plan is in its properties.</source>
            <translation>Ces préférences sont les vôtres sur cet ordinateur. Ce qui relève d’un plan est dans ses propriétés.</translation>
        </message>
        <message>
            <source>What was chosen in the command palette, the last first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where I left it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where answers to invitations go.</source>
            <translation>Où vont les réponses aux invitations.</translation>
        </message>
        <message>
            <source>Where each plan was left, the last one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the window was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether the list of findings is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which panels were open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose things to do are mine, where it is not the name above.</source>
            <translation>De qui les tâches sont les miennes, si ce n’est pas le nom ci-dessus.</translation>
        </message>
        <message>
            <source>Width of the names of the timeline's rows; 0 as wide as usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Widths of the table's columns, as column:pixels@percent.</source>
            <translation>Largeurs des colonnes du tableau, sous la forme colonne:pixels@pourcentage.</translation>
        </message>
        <message>
            <source>Your name, as it stands beside your changes in the history.</source>
            <translation>Votre nom, tel qu’il figure à côté de vos modifications dans l’historique.</translation>
        </message>
    </context>
    <context>
        <name>SeveralPage</name>
        <message numerus="yes">
            <source>%n thing(s) to check</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>SharedOpening</name>
        <message>
            <source>To open “{plan}”, its server wants the password of {user}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your account</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SharedPlanDialog</name>
        <message>
            <source>&amp;Stop testing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Test connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A plan is there, but a newer version made it: it can be looked at and not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A team shares a plan in a PostgreSQL database. Whoever looks after the server tells you the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking the server…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Make a &amp;new plan there…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open shared plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was opened or changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Testing the connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database is reached and empty: there is no plan in it yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database is reached, but holds something else than a plan. Choose another.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The plan “{title}” is there, with %n engagement(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The server is there and asks for a password. Type it above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{plan} An older version made it; opening it brings it up to date.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SharingNotices</name>
        <message numerus="yes">
            <source>%n change(s) by {who}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) of an earlier session had not been written. They were kept on this computer and are taken up again; nothing needs to be done twice.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) of yours are at odds with what others changed meanwhile. Theirs is in the plan, yours is kept. Decide which to take.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Edits waiting…</source>
            <translation>Modifications en attente…</translation>
        </message>
        <message>
            <source>The plan is not reachable since {time}. What you see is as it was then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is reachable again. Everything is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan is reachable again. What you see is its latest state.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shared plan is not reachable since {time}. Go on working: your edits are kept on this computer and written by themselves when it is there again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who} has undone: {edit}</source>
            <translation>{who} a annulé : {edit}</translation>
        </message>
        <message>
            <source>{who}: {edit}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SharingWords</name>
        <message numerus="yes">
            <source>%n edit(s) to decide</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) waiting</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All changes saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <source>Not reachable since {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
    </context>
    <context>
        <name>ShiftSeveral</name>
        <message>
            <source>Also what has begun, took place, was cancelled or declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagement</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Engagements and their new dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day of the first engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give how far they move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the day on which the first begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the weekday: whole weeks only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later by; earlier with a minus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation>Actuellement</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Shift %n engagement(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Shift several</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift the due days of open asks too</source>
            <translation>Décaler aussi les échéances des demandes ouvertes</translation>
        </message>
        <message>
            <source>So that the first begins on</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The selection: %n engagement(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Ensuite</translation>
        </message>
        <message numerus="yes">
            <source>What the filter shows: %n engagement(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>What would follow</source>
            <translation>Ce qui s’ensuivrait</translation>
        </message>
        <message>
            <source>Which</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working days</source>
            <translation>Jours ouvrés</translation>
        </message>
        <message>
            <source>Working out what would follow…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShiftWords</name>
        <message>
            <source>1 answer would be overdue no longer</source>
            <translation>1 réponse ne serait plus en retard</translation>
        </message>
        <message>
            <source>1 due day of an ask would follow</source>
            <translation>1 échéance de demande suivrait</translation>
        </message>
        <message>
            <source>1 finding mended</source>
            <translation>1 constat résolu</translation>
        </message>
        <message>
            <source>1 new finding</source>
            <translation>1 nouveau constat</translation>
        </message>
        <message>
            <source>Elsewhere: {finding}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mended: {finding}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New: {finding}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing would move.</source>
            <translation>Rien ne bougerait.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} autres</translation>
        </message>
        <message>
            <source>looking at the findings…</source>
            <translation>examen des constats…</translation>
        </message>
        <message>
            <source>no finding comes or goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>stays: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} answers would be overdue no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} due days of asks would follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} findings mended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} new findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} would move by {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} would stay</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shifting</name>
        <message>
            <source>Working out what would follow</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message numerus="yes">
            <source>%n page(s) were sent to the printer.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Keyboard.pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparing the sheet of keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SilenceBrokenDialog</name>
        <message>
            <source>Broken by</source>
            <translation>Rompu par</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Le</translation>
        </message>
        <message>
            <source>Runs out on {day}. One objection stops it for all.</source>
            <translation>Expire le {day}. Une seule objection l’arrête pour tous.</translation>
        </message>
        <message>
            <source>Silence broken</source>
            <translation>Silence rompu</translation>
        </message>
    </context>
    <context>
        <name>StandingDialog</name>
        <message>
            <source>This plan is open for reading only.</source>
            <translation>Ce plan est ouvert en lecture seule.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Entente could not be loaded: {why}. No plan was touched. Install it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the plan…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n answer(s) open</source>
            <translation>
                <numerusform>%n réponse attendue</numerusform>
                <numerusform>%n réponses attendues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n engagement(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>{shown} of {total} shown; {hidden} hidden by the filter</source>
            <translation>{shown} sur {total} affichées ; {hidden} masquées par le filtre</translation>
        </message>
    </context>
    <context>
        <name>StatusQuestions</name>
        <message>
            <source>Cancel them too</source>
            <translation>Les annuler aussi</translation>
        </message>
        <message>
            <source>Change all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change nothing</source>
            <translation>Ne rien changer</translation>
        </message>
        <message>
            <source>Change the status all the same?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep them alone</source>
            <translation>Les garder à part</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{lines}

Nothing is changed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{lines}

Nothing is changed yet. It is one step and can be undone.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Earlier</source>
            <translation>Plus tôt</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
    </context>
    <context>
        <name>TableBar</name>
        <message>
            <source>1 edited row not sorted in yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bulk edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear column filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} edited rows not sorted in yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of 1 row: {filters}</source>
            <translation>{shown} sur 1 ligne : {filters}</translation>
        </message>
        <message>
            <source>{shown} of {count} rows: {filters}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TableEditing</name>
        <message>
            <source>1 cell changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 cell stays as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added: {engagements}.</source>
            <translation>Ajouté : {engagements}.</translation>
        </message>
        <message>
            <source>Added: {engagements}; changed: {count}.</source>
            <translation>Ajouté : {engagements} ; modifié : {count}.</translation>
        </message>
        <message>
            <source>Select the engagements to change first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cells hold this already. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} cells changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} cells stay as they were.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TableOrdering</name>
        <message>
            <source>Grouped by {group}, sorted by {columns}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sorted by {columns}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TablePages</name>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>New engagement</source>
            <translation>Nouvelle action</translation>
        </message>
        <message>
            <source>No engagements for these filters.</source>
            <translation>Aucune action pour ces filtres.</translation>
        </message>
        <message>
            <source>No engagements yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rows. Paste from Excel here (Ctrl+V), press Ctrl+N, or import a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
    </context>
    <context>
        <name>TableScreen</name>
        <message>
            <source>Bulk edit…</source>
            <translation>Modifier en lot…</translation>
        </message>
        <message>
            <source>Columns…</source>
            <translation>Colonnes…</translation>
        </message>
        <message>
            <source>Commands for the cell</source>
            <translation>Commandes de la cellule</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Country page…</source>
            <translation>Fiche pays…</translation>
        </message>
        <message>
            <source>Delete engagements</source>
            <translation>Supprimer des actions</translation>
        </message>
        <message>
            <source>Engagements</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Recopier vers le bas</translation>
        </message>
        <message>
            <source>Filter by {column}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the table first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group by {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all of {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by {column}</source>
            <translation>Trier par {column}</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Then sort by {column}</source>
            <translation>Puis trier par {column}</translation>
        </message>
        <message>
            <source>This plan is open for reading only</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TakeInAnswers</name>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answers that came back</source>
            <translation>Réponses revenues</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Conditions, one a line</source>
            <translation>Conditions, une par ligne</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Take in 1 answer</source>
            <translation>Reprendre 1 réponse</translation>
        </message>
        <message>
            <source>Take in answers</source>
            <translation>Reprendre des réponses</translation>
        </message>
        <message>
            <source>Take in or leave out</source>
            <translation>Reprendre ou laisser</translation>
        </message>
        <message>
            <source>Take in {count} answers</source>
            <translation>Reprendre {count} réponses</translation>
        </message>
        <message>
            <source>Tick with Space what is taken in. Nothing is changed before; all of it is one step and can be undone.</source>
            <translation>Cochez avec Espace ce qui est repris. Rien n’est changé avant ; le tout est un seul pas, qui s’annule.</translation>
        </message>
        <message>
            <source>To see</source>
            <translation>À voir</translation>
        </message>
        <message>
            <source>What they said, word for word</source>
            <translation>Ce qu’ils ont dit, mot pour mot</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>yes, but</source>
            <translation>oui, mais</translation>
        </message>
        <message>
            <source>{where}: {trouble}</source>
            <translation>{where} : {trouble}</translation>
        </message>
        <message>
            <source>✓ yes</source>
            <translation>✓ oui</translation>
        </message>
    </context>
    <context>
        <name>Taste</name>
        <message>
            <source>Text size {percent} %</source>
            <translation>Taille du texte {percent} %</translation>
        </message>
    </context>
    <context>
        <name>TemplateNamesDialog</name>
        <message>
            <source>Names and what they stand for</source>
            <translation>Noms et leur sens</translation>
        </message>
        <message>
            <source>What a template can name</source>
            <translation>Ce qu’un modèle peut nommer</translation>
        </message>
        <message>
            <source>Write a name between double braces anywhere in the document. A row of a table with names of one list, such as {example}, is repeated for each of them. A line with nothing but a name that stands for nothing is left out.</source>
            <translation>Écrivez un nom entre doubles accolades n’importe où dans le document. Une ligne de tableau avec des noms d’une même liste, tels que {example}, est répétée pour chacun. Une ligne où ne figure qu’un nom qui ne désigne rien est omise.</translation>
        </message>
    </context>
    <context>
        <name>TimelineBar</name>
        <message>
            <source>As table</source>
            <translation>En tableau</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Grouper par</translation>
        </message>
        <message>
            <source>Group by: {what}</source>
            <translation>Grouper par : {what}</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Rows: {which}</source>
            <translation>Lignes : {which}</translation>
        </message>
        <message>
            <source>Show the whole period of the filter, or the plan year</source>
            <translation>Montrer toute la période du filtre, ou l’année du plan</translation>
        </message>
        <message>
            <source>The very same rows as a table (Ctrl+Shift+T)</source>
            <translation>Les mêmes lignes en tableau (Ctrl+Maj+T)</translation>
        </message>
        <message>
            <source>Time shown: {span}</source>
            <translation>Durée affichée : {span}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>What everything that is drawn means</source>
            <translation>Ce que signifie chaque signe</translation>
        </message>
        <message>
            <source>Which rows there are. While words are searched for, only those with hits.</source>
            <translation>Quelles lignes sont présentes. Pendant une recherche, seulement celles qui répondent.</translation>
        </message>
    </context>
    <context>
        <name>TimelineBody</name>
        <message>
            <source>Plan this</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>not in this filter</source>
            <translation>hors de ce filtre</translation>
        </message>
    </context>
    <context>
        <name>TimelineGestures</name>
        <message>
            <source>Let go here, and nothing changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New engagement</source>
            <translation>Nouvelle action</translation>
        </message>
        <message>
            <source>Nothing was moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan has changed meanwhile. Nothing was moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This plan is open for reading only. Nothing can be moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it was. Let go here, and nothing changes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimelineKeys</name>
        <message>
            <source>Choose an engagement to move first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no other row that way.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimelineLegend</name>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>a finding: {what}</source>
            <translation>un constat : {what}</translation>
        </message>
        <message>
            <source>absence of the person, maintenance or other duty of the asset ({letter})</source>
            <translation>absence de la personne, entretien ou autre mission du moyen ({letter})</translation>
        </message>
        <message>
            <source>an answer is due</source>
            <translation>une réponse est attendue</translation>
        </message>
        <message>
            <source>an answer is overdue</source>
            <translation>une réponse est en retard</translation>
        </message>
        <message>
            <source>engagements of the row</source>
            <translation>actions de la ligne</translation>
        </message>
        <message>
            <source>hatched, or in brackets: the days are not certain</source>
            <translation>hachuré, ou entre crochets : les jours ne sont pas certains</translation>
        </message>
        <message>
            <source>how many there are per week</source>
            <translation>combien il y en a par semaine</translation>
        </message>
        <message>
            <source>milestone of what is selected: open, done</source>
            <translation>jalon de ce qui est sélectionné : à faire, fait</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>public holiday of the country ({letter})</source>
            <translation>jour férié du pays ({letter})</translation>
        </message>
        <message>
            <source>season that it keeps, such as Ramadan ({letter})</source>
            <translation>période qu’il observe, comme le ramadan ({letter})</translation>
        </message>
        <message>
            <source>so many more find no room: click to list them</source>
            <translation>autant d’autres ne tiennent pas : cliquer pour les lister</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>wanted, and none is shown here</source>
            <translation>souhaité, et rien n’est affiché ici</translation>
        </message>
        <message>
            <source>wanted, and the plan has none at all</source>
            <translation>souhaité, et le plan n’en a aucune</translation>
        </message>
        <message>
            <source>weekend of the country ({letter})</source>
            <translation>fin de semaine du pays ({letter})</translation>
        </message>
    </context>
    <context>
        <name>TimelineMenus</name>
        <message>
            <source>Close the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide this row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New here	Ctrl+N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan this…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show hidden rows</source>
            <translation>Montrer les lignes masquées</translation>
        </message>
        <message>
            <source>Show only this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} autres</translation>
        </message>
    </context>
    <context>
        <name>TimelinePages</name>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>New engagement</source>
            <translation>Nouvelle action</translation>
        </message>
        <message>
            <source>No engagements yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press Ctrl+N to plan the first engagement, or bring in a spreadsheet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimelineScreen</name>
        <message>
            <source>Go to the timeline first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation>Frise</translation>
        </message>
        <message>
            <source>Timeline as a table</source>
            <translation>Frise en tableau</translation>
        </message>
    </context>
    <context>
        <name>TimelineTips</name>
        <message>
            <source>Answer due: {title}</source>
            <translation>Réponse attendue : {title}</translation>
        </message>
        <message>
            <source>Milestone, done: {title}</source>
            <translation>Jalon, fait : {title}</translation>
        </message>
        <message>
            <source>Milestone: {title}</source>
            <translation>Jalon : {title}</translation>
        </message>
        <message>
            <source>Not in this filter; shown because it was changed just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} autres</translation>
        </message>
        <message>
            <source>{count} here</source>
            <translation>{count} ici</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Timeline</source>
            <translation>Frise</translation>
        </message>
    </context>
    <context>
        <name>TravelPage</name>
        <message numerus="yes">
            <source>%n stop(s) copied.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Before it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Engagement</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Know on these days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name a principal in an engagement, and the route is drawn up here by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No engagements in this year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody travels yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Itinéraire</translation>
        </message>
        <message>
            <source>Route of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strip of the year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Déplacements</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Where, and the clock there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever is chosen above is named in no engagement of these months. Step to another year.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TravelStrip</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TravellerPicker</name>
        <message>
            <source>Whose route</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” is no one traveller. The route shown is still that of {name}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TypeAhead</name>
        <message>
            <source>No row begins with “{typed}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TypedChoice</name>
        <message>
            <source>“{typed}” is none of these, or may be several. Click or press Down to choose one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>{what}, {count} in one</source>
            <translation>{what}, {count} en un</translation>
        </message>
    </context>
    <context>
        <name>UnitingDialog</name>
        <message>
            <source>(nothing)</source>
            <translation>(rien)</translation>
        </message>
        <message>
            <source>Alike</source>
            <translation>En commun</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Fields that differ</source>
            <translation>Champs différents</translation>
        </message>
        <message>
            <source>Goes</source>
            <translation>Disparaît</translation>
        </message>
        <message>
            <source>Keep the second one</source>
            <translation>Garder le second</translation>
        </message>
        <message>
            <source>No two people, posts or organisations have a name, an e-mail address or a telephone number in common. Two that are the same all the same can be selected in Lists and united there.</source>
            <translation>Aucune paire de personnes, de postes ou d’organisations n’a en commun un nom, une adresse électronique ou un numéro de téléphone. Deux entrées qui sont pourtant les mêmes peuvent être sélectionnées et réunies dans Listes.</translation>
        </message>
        <message>
            <source>Nothing is there twice</source>
            <translation>Rien n’est en double</translation>
        </message>
        <message>
            <source>Stays</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Take the other value</source>
            <translation>Prendre l’autre valeur</translation>
        </message>
        <message>
            <source>These two</source>
            <translation>Ces deux</translation>
        </message>
        <message>
            <source>Two entries become one: what pointed at either points at the one that stays. Choose for each field which value it has then. It is one step and can be undone.</source>
            <translation>Deux entrées n’en font plus qu’une : ce qui renvoyait à l’une ou à l’autre renvoie à celle qui reste. Choisissez pour chaque champ la valeur à garder. C’est une seule étape, annulable.</translation>
        </message>
        <message>
            <source>Unite</source>
            <translation>Réunir</translation>
        </message>
        <message>
            <source>Unite duplicates</source>
            <translation>Réunir les doublons</translation>
        </message>
        <message>
            <source>What may be there twice</source>
            <translation>Doublons possibles</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>choisi par vous</translation>
        </message>
        <message>
            <source>is taken</source>
            <translation>retenu</translation>
        </message>
        <message>
            <source>{command} ({key})</source>
            <translation>{command} ({key})</translation>
        </message>
        <message numerus="yes">
            <source>‘{kept}’ stays and ‘{gone}’ goes. %n entry(s) that point at it will point at ‘{kept}’.</source>
            <translation>
                <numerusform>« {kept} » reste et « {gone} » disparaît. %n entrée qui y renvoie renverra à « {kept} ».</numerusform>
                <numerusform>« {kept} » reste et « {gone} » disparaît. %n entrées qui y renvoient renverront à « {kept} ».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ValueRows</name>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewCombo</name>
        <message>
            <source>Changed since it was opened: save it, or go back to it, in the list</source>
            <translation>Modifiée depuis son ouverture : l’enregistrer, ou y revenir, dans la liste</translation>
        </message>
        <message>
            <source>My views</source>
            <translation>Mes vues</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>None yet: “Save as…” keeps what is shown</source>
            <translation>Aucune : « Enregistrer sous… » garde ce qui est affiché</translation>
        </message>
        <message>
            <source>Opens the list of saved views.</source>
            <translation>Ouvre la liste des vues enregistrées.</translation>
        </message>
        <message>
            <source>To begin with</source>
            <translation>Pour commencer</translation>
        </message>
        <message>
            <source>View: {view}</source>
            <translation>Vue : {view}</translation>
        </message>
        <message>
            <source>Views of this plan</source>
            <translation>Vues de ce plan</translation>
        </message>
        <message>
            <source>What is shown was changed since the view was opened.</source>
            <translation>Ce qui est affiché a changé depuis l’ouverture de la vue.</translation>
        </message>
        <message>
            <source>{view}, changed</source>
            <translation>{view}, modifiée</translation>
        </message>
    </context>
    <context>
        <name>ViewCommands</name>
        <message>
            <source>This view has nothing of which several can be selected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This view has nothing to copy or paste.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This view is a list already.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewKeeping</name>
        <message>
            <source>Nothing was changed since the view was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a plan first</source>
            <translation>Ouvrez d’abord un plan</translation>
        </message>
        <message>
            <source>This plan is open for reading only.</source>
            <translation>Ce plan est ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>{view} 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>‘{view}’ was saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewKeys</name>
        <message>
            <source>A day earlier or later</source>
            <translation>Un jour plus tôt ou plus tard</translation>
        </message>
        <message>
            <source>A week earlier or later</source>
            <translation>Une semaine plus tôt ou plus tard</translation>
        </message>
        <message>
            <source>Anywhere in Reports: the pages larger, smaller, as wide as there is room</source>
            <translation>Partout dans les rapports : pages plus grandes, plus petites, à la largeur</translation>
        </message>
        <message>
            <source>At the heading of a group: close it and open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin another line in a cell that has several</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back what stood in the field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendrier</translation>
        </message>
        <message>
            <source>Choose a document at the left; what stands at the right is the very file that is printed or saved. It follows the plan, the year chosen, and, where you want it, the filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the document; in the preview, scroll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the past engagements that the finding names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close what nothing is left to do about</source>
            <translation>Clore ce qui ne demande plus rien</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Coordination</source>
            <translation>Coordination</translation>
        </message>
        <message>
            <source>Copy the selected bars; put copies in the row and on the day where you are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the selected engagements; put copies on the day where you are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the selected rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country page</source>
            <translation>Fiche pays</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Couverture</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Done; on a heading: open or close the group</source>
            <translation>Fait ; sur un titre : ouvrir ou fermer le groupe</translation>
        </message>
        <message>
            <source>Each line is a region or a country, each column a part of the plan year. A cell counts what is done and what is planned, and says in words where a norm is not met. Give countries a tier and regions a weight to say what is expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the cell; Tab goes on to the next one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the cell; typing replaces what is in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit this column of all selected rows at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty the cells; with whole rows selected, delete them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagement panel</source>
            <translation>Volet de l’action</translation>
        </message>
        <message>
            <source>Engagements on their days, as a year, a month, some weeks, a day by the hour or a list. What has no day yet stands beside the days into which it may fall. A flag counts what is due on a day. What goes on all through the days shown is named once above them.</source>
            <translation>Les engagements à leurs jours, par année, mois, semaines, jour heure par heure ou liste. Ce qui n’a pas encore de jour figure à côté des jours où il peut tomber. Un drapeau compte ce qui est à échéance un jour. Ce qui dure tous les jours montrés est nommé une fois au-dessus.</translation>
        </message>
        <message>
            <source>Every engagement is a bar in the row of its country, kind, status, office or principal. Drag a bar to move it, its end to stretch it, into another row to change what that row means; with Ctrl a copy is made. Draw over empty days to make a new one. What would follow is shown before you let go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every engagement is a row, every field a column. Type into a cell to change it, copy and paste blocks of cells to and from Excel. The empty row at the end makes a new engagement. The button Columns chooses what is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every field of the engagement looked at. Each is saved when you leave it, and can be undone. Type dates as you speak them: 3-5 mar 27, wk 14, Q2 27, window 3-20 may, +2w. The line below says what was understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every list of the plan: people, posts, objectives, kinds, countries and the others. Cells are changed where they stand; rows go to and come from Excel by copying and pasting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every question to a ministry, embassy or office, the most urgent first. Select one or several and say what came of them: sent, reminded, answered. An answer that is late is said so in words and days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill the selected cells with the first of them, or one with that above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill this column of the selected rows from the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in this list; Esc shows all again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>First or last bar of the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First or last cell of the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First or last cell of the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First or last day of the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First or last line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the country a tier, or the region a weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give to me</source>
            <translation>M’en charger</translation>
        </message>
        <message>
            <source>Go from ask to ask; with Shift, select several</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go from cell to cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go from contact to contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go from day to day and from week to week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go from finding to finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go from line to line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go from line to line; with Shift, select several</source>
            <translation>Aller de ligne en ligne ; avec Maj, en sélectionner plusieurs</translation>
        </message>
        <message>
            <source>Go from row to row; with Shift, select more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go through the engagements of the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the choice of lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the country before or the next one</source>
            <translation>Aller au pays précédent ou suivant</translation>
        </message>
        <message>
            <source>Go to the list before or the next one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the name, and type that of another country</source>
            <translation>Aller au nom, et taper celui d’un autre pays</translation>
        </message>
        <message>
            <source>Go to what the finding is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a field or a button with a list: open it. Letters look up in it, Enter takes what is pointed at, Tab takes it and goes on, Space ticks one of several, Esc closes it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the list of views: from view to view; Enter goes there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the list of what has no day: take it in hand, choose a day, Enter puts it there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the preview: as much down or up as is seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the preview: the page before or after, the first, the last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jump to the end of the filled cells; with Shift, select up to there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep what was typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave that list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters: go to the next country that begins with them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lift the waiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the day, open the engagement, or plan one on an empty day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the engagements behind the cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <source>Look at the two selected entries side by side</source>
            <translation>Comparer les deux entrées sélectionnées</translation>
        </message>
        <message>
            <source>Make a new entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Milestones, answers of ministries, actions, review days of what is postponed and waivers that end, overdue first. Tick what is done; it can be undone.</source>
            <translation>Jalons, réponses des ministères, actions, jours de réexamen des reports et dérogations qui prennent fin, les retards d’abord. Cochez ce qui est fait ; cela s’annule.</translation>
        </message>
        <message>
            <source>Move its last day alone, by a day or a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the engagement by a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the engagement by a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the first day only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the last day only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the selection one day, or one week or month where no more is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the selection one week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next or previous field; leaves every table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next or previous field; what was typed is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note that they have it</source>
            <translation>Noter qu’ils l’ont reçue</translation>
        </message>
        <message>
            <source>Note that they want to know more</source>
            <translation>Noter qu’ils veulent en savoir plus</translation>
        </message>
        <message>
            <source>Note that they were told more</source>
            <translation>Noter qu’ils ont été renseignés</translation>
        </message>
        <message>
            <source>On a heading: close or open its section</source>
            <translation>Sur un titre : fermer ou ouvrir sa section</translation>
        </message>
        <message>
            <source>On a heading: open or close the group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the name of a region: open or close it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One page of rows up or down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One page up or down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One step out: take back what is typed, close a list or a dialog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open and walk the list of a field that has one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open or close a region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the engagement in the panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the engagement, the ask or the entry that the line speaks of</source>
            <translation>Ouvrir l’action, la demande ou l’entrée dont parle la ligne</translation>
        </message>
        <message>
            <source>Open the list of a cell that has one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste cells from here on; one cell fills all selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste rows as new entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts of ministries, embassies and hosts, with whoever holds them now. A post outlives its holder: asks go to the post. The card at the right shows and changes the one looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous or next bar of the row; a group closes and opens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back what is dragged or in hand; leave an engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the bar into the selection, or take it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the selection into the row above or below, and change what that row means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the selected entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Say where the entry is used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select more cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select several days; Ctrl+N or Enter plans an engagement on them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the bars on the way too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the whole column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the whole row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the selected entries back to what ships</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show less or more time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort by this column; once more, the other way round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Take the last edit back; Ctrl+Y makes it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The menu of what is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The month, the weeks or the day before or after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The nearest bar of the row above or below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The review is live: each finding says what is wrong, why, and what would mend it. Those of the engagement looked at stand first. A blocking finding keeps an engagement from being confirmed until it is mended, or waived with a name, a reason and a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same, in the column of tiers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick off the conditions of the answer</source>
            <translation>Cocher les conditions de la réponse</translation>
        </message>
        <message>
            <source>Tick the milestone, action or condition, or take it back</source>
            <translation>Cocher le jalon, l’action ou la condition, ou retirer la coche</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Frise</translation>
        </message>
        <message>
            <source>Waive the finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What holds in every view.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is due</source>
            <translation>Échéances</translation>
        </message>
        <message>
            <source>What we last promised a country, whom we met there and at which level, what is open, what comes next. A section without lines says since when nothing is recorded.</source>
            <translation>Ce que nous avons promis à un pays, qui nous y avons rencontré et à quel niveau, ce qui reste ouvert, la suite. Une section sans ligne dit depuis quand rien n’est enregistré.</translation>
        </message>
        <message>
            <source>With the underlined letter of a menu or a button: open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write today's date into the selected cells</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ViewPopup</name>
        <message>
            <source>Find a view</source>
            <translation>Trouver une vue</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vues enregistrées</translation>
        </message>
        <message>
            <source>{view}, looked at now</source>
            <translation>{view}, affichée</translation>
        </message>
    </context>
    <context>
        <name>WaitingEditsDialog</name>
        <message>
            <source>At odds: decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Edits that cannot be written yet stand here, and those that are at odds with others' edits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edits waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It builds on an edit that is at odds. Decide about that one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in the plan of this window and is written by itself as soon as that is possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mine</source>
            <translation>Les miennes</translation>
        </message>
        <message>
            <source>Nothing is at odds any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T&amp;ry again now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take &amp;mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take &amp;theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take as &amp;chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theirs is in the plan; yours is kept here. Nothing is lost before you decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for the one before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits to be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is at odds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>{reason} “Take mine” tries it again, “Take theirs” drops it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WaiveConsentsDialog</name>
        <message numerus="yes">
            <source>%n answer(s) missing</source>
            <translation>
                <numerusform>%n réponse manque</numerusform>
                <numerusform>%n réponses manquent</numerusform>
            </translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmer</translation>
        </message>
        <message>
            <source>Confirm without an answer</source>
            <translation>Confirmer sans réponse</translation>
        </message>
        <message>
            <source>Give a name and a reason.</source>
            <translation>Donner un nom et un motif.</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>Qui en répond</translation>
        </message>
        <message>
            <source>Who waives them and why is kept with the plan, and can be read in the list of waivers.</source>
            <translation>Qui y renonce et pourquoi reste avec le plan et se lit dans la liste des dérogations.</translation>
        </message>
        <message>
            <source>Why it goes on without</source>
            <translation>Pourquoi continuer sans</translation>
        </message>
    </context>
    <context>
        <name>WaiveDialog</name>
        <message>
            <source>Empty: until the waiver is lifted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until (inclusive)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waive {rule}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who answers for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it can be lived with</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Waiving</name>
        <message>
            <source>Nobody can waive {rule}: it has to be mended.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WalkedDays</name>
        <message>
            <source>Days</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Wayfinding</name>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Back to {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Forward to {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no place to go back to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no place to go forward to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all engagements</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>200 engagements of one nation, with asks, gaps and conflicts, to look round and try things in.</source>
            <translation>200 actions d’une nation, avec demandes, lacunes et conflits, pour découvrir et s’exercer.</translation>
        </message>
        <message>
            <source>Bring in the Excel or CSV list that you have. Rows that cannot be read are named, none is lost.</source>
            <translation>Reprenez votre liste Excel ou CSV. Les lignes illisibles sont nommées, aucune n’est perdue.</translation>
        </message>
        <message>
            <source>Countries, regions, lead times and ministries' questions are there; you add the engagements.</source>
            <translation>Pays, régions, préavis et demandes aux ministères sont là ; vous ajoutez les actions.</translation>
        </message>
        <message>
            <source>Each plan is one file on this computer. Every change is saved as you make it, and can be undone.</source>
            <translation>Chaque plan est un fichier sur cet ordinateur. Chaque modification est enregistrée aussitôt, et peut être annulée.</translation>
        </message>
        <message>
            <source>Import a spreadsheet</source>
            <translation>Importer un tableur</translation>
        </message>
        <message>
            <source>Open a plan file…</source>
            <translation>Ouvrir un fichier de plan…</translation>
        </message>
        <message>
            <source>Open a shared plan…</source>
            <translation>Ouvrir un plan partagé…</translation>
        </message>
        <message>
            <source>Open the sample plan</source>
            <translation>Ouvrir le plan d’exemple</translation>
        </message>
        <message>
            <source>Open {path}</source>
            <translation>Ouvrir {path}</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>Ouverts récemment</translation>
        </message>
        <message>
            <source>Plan a year of engagements, and see who was left out</source>
            <translation>Planifier une année d’actions, et voir qui a été oublié</translation>
        </message>
        <message>
            <source>Start an empty plan</source>
            <translation>Commencer un plan vide</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
    </context>
    <context>
        <name>WindowHead</name>
        <message>
            <source>{title} (read-only)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WindowsSide</name>
        <message>
            <source>Day not fixed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag one to a day, or press Ctrl+M and choose the day with the arrows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits for a day in these weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These may fall into the days shown.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WindowsToggle</name>
        <message numerus="yes">
            <source>%n without a day</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>WordsPage</name>
        <message>
            <source>1 row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An organisation that takes part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An organisation: its members take part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a country…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a direction…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a kind…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a level…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a status…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what each word means; it counts for all rows that have it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each by itself: {titles}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every word of the file is known. There is nothing to do here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names no country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No kind given for “{word} …” in {rows}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No kind given for “{word}” in {rows}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words that are not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” in {rows}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Written</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YearGrid</name>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
    <context>
        <name>ZoomBox</name>
        <message>
            <source>Look closer (+)</source>
            <translation>Voir de plus près (+)</translation>
        </message>
        <message>
            <source>Show more time (−)</source>
            <translation>Voir plus de temps (−)</translation>
        </message>
    </context>
    <context>
        <name>_Counted</name>
        <message numerus="yes">
            <source>%n all through</source>
            <translation>
                <numerusform>%n en continu</numerusform>
                <numerusform>%n en continu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n échéance</numerusform>
                <numerusform>%n échéances</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n engagement(s)</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_StepLine</name>
        <message>
            <source>{step}, done: {found}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{step}, to do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_ValueDelegate</name>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
    </context>
</TS>