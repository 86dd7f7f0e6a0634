import { wordSet } from './word-set.ts';

/**
 * Small words and everyday verbs of other languages that are no English words, in plain letters. A sentence that holds
 * them is left alone: the rules know English only, and loan words such as *demo* or *follow-up* travel far.
 */
export const foreignWords = wordSet(
  // German, Dutch, Nordic
  `
  der das dem des und oder aber nicht ist sind ein eine einen einem einer mit von vom zu zum zur bei beim fur uber nach vor aus
  auf unter zwischen ohne gegen bis wenn weil dass wie wer wann warum ich wir ihr sie ihm ihn ihnen uns euch mein dein sein unser
  heute morgen gestern woche montag dienstag mittwoch donnerstag freitag machen schicken senden anrufen fragen nachfragen
  nachfassen vereinbaren buchen anbieten vorbereiten erstellen schreiben lesen prufen klaren besprechen angebot vertrag kunde
  kunden termin kurz kurze bitte danke ans noch mal einmal schon auch nur sehr gut
  de het een en van voor naar niet maar ook om dat deze dit hij zij wij jij mijn jouw onze hun haar bellen mailen sturen vragen
  plannen maken houden afspraak afspreken offerte klant volgende
  och att som pa av till fran inte det den ett jag du han hon vi ni detta med mot hos ringa skicka boka fraga mote
  og ikke jeg vil skal til fra hvad hvor sende sporge bestille mode
  ja ei ole kanssa soita laheta varaa kysy
  `,
  // French, Spanish, Portuguese, Italian, Romanian
  `
  le la les des du une et ou avec sans pour dans chez sur sous aux au ce cette ces son sa ses leur notre nos votre vos je tu il
  elle nous vous ils elles qui que quoi quand comment pourquoi demander envoyer appeler faire prendre proposer relancer rappeler
  devis rendez aujourd demain lundi mardi mercredi jeudi vendredi
  el los las una uno unos del al con sin por para y o pero como cuando donde quien cual mi tu su sus nuestro nuestra nuestros lo se
  hacer enviar llamar mandar pedir preguntar decir dar ver cerrar seguir agendar reunion propuesta presupuesto manana hoy lunes
  martes miercoles jueves viernes cliente semana esta este
  os um uma uns com sem em na no nas nos ao aos pelo pela seu sua meu minha nosso nossa e fazer ligar enviar perguntar marcar reuniao
  proposta amanha hoje segunda terca quarta quinta sexta qual
  il lo gli un di da con su per tra fra del della dello dei degli delle alla allo agli alle nel nella che chi quando come perche
  mandare inviare chiamare chiedere fare prenotare scrivere telefonare preventivo domani oggi lunedi martedi mercoledi giovedi
  venerdi
  si cu pentru din ce care sa trimite suna intreaba
  `,
  // Polish, Czech, Croatian, Turkish, Hungarian, Indonesian, Vietnamese, Filipino, Swahili
  `
  i z ze w we na do od dla przez po przed nad pod czy nie tak jest co kto kiedy jak gdzie pan pani pana panem panu panstwa moj nasz
  wyslac zadzwonic zapytac umowic przygotowac napisac wyslij zadzwon spotkanie oferta oferte klient jutro dzis
  s se ze pro od do bez nebo ale jak kdy kdo co zavolat poslat zeptat domluvit
  i u sa za od kod ili ali nije poslati nazvati pitati
  ve ile icin bir bu su de da ki ne kim nasil gonder ara sor ayarla yap hazirla teklif toplanti yarin bugun
  es egy nem hogy meg kuldeni hivni kerdezni
  dan yang untuk dengan ke dari di ini itu tidak akan kami kita anda saya kirim telepon tanya jadwalkan buat besok sama
  va cho voi cua la khong nay goi gui hoi hen
  ang ng sa mga kay ni para tawagan ipadala
  na ya wa kwa ni tuma piga uliza
  `,
);
