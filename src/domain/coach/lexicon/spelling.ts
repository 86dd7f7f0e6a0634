/** What reps type for short, and what it stands for: in lower case, without accents, a blank written as `_`. */
export const shortFor: Readonly<Record<string, string>> = Object.fromEntries(
  `
  w=with w/=with w/o=without f/u=follow_up fu=follow_up fup=follow_up followup=follow_up followups=follow_ups b/c=because
  bc=because cos=because cuz=because n=and til=till untill=until u=you ur=your thx=thank tks=thank thnx=thank ty=thank
  thanks=thank congrats=congratulate congratulations=congratulate snd=send gt=get fwd=forward fw=forward msg=message msgs=messages
  mtg=meeting mtgs=meetings mins=minute min=minute minutes=minute hr=hr hrs=hour hours=hour h=hour days=day weeks=week
  wk=week wks=week secs=second sec=second seconds=second pages=page pp=page pg=page tmrw=tomorrow tmr=tomorrow tomo=tomorrow
  tmw=tomorrow mon=monday tue=tuesday tues=tuesday wed=wednesday weds=wednesday thu=thursday thur=thursday thurs=thursday
  fri=friday qtr=quarter eom=month_end eoq=quarter_end eoy=year_end yr=year yrs=year pls=please plz=please re=about abt=about
  regarding=about mgr=manager biz=business ppt=deck pptx=deck prez=presentation docs=documents convo=conversation
  appt=appointment sched=schedule resched=reschedule acct=account opp=opportunity oppty=opportunity vm=voicemail
  gonna=going_to wanna=want_to gotta=have_to lemme=let_me dont=do_not cant=can_not cannot=can_not wont=will_not didnt=did_not
  doesnt=does_not isnt=is_not hasnt=has_not havent=have_not ive=i_have im=i_am youre=you_are theyre=they_are setup=set_up
  signoff=sign_off checkin=check_in chk=check ck=check tuch=touch reachout=reach_out catchup=catch_up chklist=checklist
  org=organisation e-mail=email e-learning=elearning e-sign=sign re-engage=reengage re-send=resend
  re-connect=reconnect re-activate=reactivate walk-through=walkthrough read-through=readthrough kick-off=kickoff
  on-site=onsite break-up=breakup co-founder=cofounder white-paper=whitepaper t&cs=terms t&c=terms q&a=questions eob=today
  eod=today asap=soon
  `
    .trim()
    .split(/\s+/)
    .map((pair) => pair.replaceAll('_', ' ').split('=') as [string, string]),
);

/** Numbers in words; a rep's two is our 2. */
export const numbers: Readonly<Record<string, string>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, String(at)] as const)
    .concat([
      ['thirty', '30'],
      ['forty', '40'],
      ['fifty', '50'],
      ['sixty', '60'],
      ['ninety', '90'],
      ['hundred', '100'],
      ['dozen', '12'],
    ]),
);

/** Worth reading through a slip of the finger: a rule turns on them. Five letters at least, or too much else is near. */
export const worthMending: readonly string[] = (
  'follow followed following touch circle reach check nurture reconnect research brainstorm investigate understand consider ' +
  'explore monitor schedule arrange organise proposal presentation prepare build create design develop complete comprehensive ' +
  'entire business questionnaire survey workshop training meeting webinar reminder pricing brochure newsletter catalogue ' +
  'discount feature product platform convince persuade signature approval commitment decision renewal pressure urgency ' +
  'deadline contract chance warning threaten demand insist message email forward invite introduce apologise congratulate ' +
  'think relationship momentum engage'
).split(' ');

/** Words in their own right that are one slip away from those. */
export const notSlips = new Set(
  (
    'contrast massage remainder resign compete cheque cheek chick tough thick thing react change chants trailing straining melting ' +
    'quite enrage incite explode derision miscount thanks contact couch coach torch roach circus guild built fellow hollow fallow ' +
    'cherish entice consist presume prepaid exhort'
  ).split(' '),
);
