import type { ReactNode } from 'react';

/** The counting rules in plain words, with the formulas. */
export function CountingRules() {
  return (
    <section aria-labelledby="method" className="max-w-[68ch] scroll-mt-4 font-serif text-base">
      <h2 id="method" className="mb-2 text-xl">
        How it is counted
      </h2>
      <dl className="flex flex-col gap-4">
        <Rule name="Token">
          A run of letters and digits, with apostrophes inside it, in lower case; a final ’s is dropped. A
          hyphen separates, so “three-year action” is three tokens and is also found by “three year action”;
          “Liaoning’s” counts as “liaoning”. Signs are not counted: “50%” is every 50. Accents are: “economia”
          is not “economía”.
        </Rule>
        <Rule name="Phrase">
          Consecutive tokens inside one paragraph. Every place where they stand is one occurrence.
        </Rule>
        <Rule name="Query">
          Its occurrences are the distinct spans of what it asks for, in the meetings that it passes: of words
          without quotation marks each by itself, in the meetings that have all of them; of a phrase in the
          quotation marks of any language that wording alone. AND, OR and NOT are operators in capitals.
          NEAR/5 counts each word that has the other at most five tokens away in its paragraph, on either
          side; neighbours are one apart. An asterisk stands for any letters, or for one word inside a phrase.
        </Rule>
        <Rule name="Sentence">
          Ends at a full stop, exclamation or question mark with the quotation marks and brackets that close
          there, before white space and a capital, a digit or an opening mark. Paragraphs and sentences are
          numbered from 1; an occurrence belongs to the sentence in which it starts.
        </Rule>
        <Rule name="Per 10,000 tokens">
          Occurrences ÷ tokens of the chosen meetings in that period × 10,000. The interval is the exact 95%
          interval of a Poisson count (Garwood): half the chi-squared quantiles, χ²(0.025; 2k) ÷ 2 and
          χ²(0.975; 2k + 2) ÷ 2.
        </Rule>
        <Rule name="Share of meetings">
          Meetings with at least one occurrence ÷ meetings in the period. The interval is Wilson’s 95% score
          interval.
        </Rule>
        <Rule name="Period without a meeting">
          Is shaded and has no value. That differs from 0, which says that meetings were held and did not use
          the term.
        </Rule>
        <Rule name="Date">
          Charts count a readout by its own date. Where the text says that the meeting was held on another
          day, both are shown.
        </Rule>
        <Rule name="Mention">
          Each time one of a person’s names stands in the text, the longest match, without overlap; a title
          alone is no name. Reporters are a byline and count nowhere.
        </Rule>
        <Rule name="Role">
          Presided and spoke can both hold; attended is for those who did neither; cited is for those to whom
          the text refers as an authority, by their words, instructions, decisions or leadership. Whom it only
          names, in a law, a place or a prize, say, has no role. Each role keeps the sentence that proves it.
          A name that no list has is marked unlisted.
        </Rule>
        <Rule name="Appearance and silence">
          An appearance is a meeting with any role; present are those who presided, spoke or attended. Silence
          is counted since a person was last present, over the chosen meetings of that person’s bodies that
          name who took part, and over no others.
        </Rule>
        <Rule name="Order of names">
          The place of each name among those that a meeting’s lists of attendance print, from 1, whatever else
          the person did there. Titles without a name have no place.
        </Rule>
        <Rule name="Names for review">
          Chinese names by surname and syllables, names beside an office, and labels of speakers in a
          transcript, that no list has and no rule puts in a role. They count nowhere.
        </Rule>
        <Rule name="Log Ratio">
          log2 of (occurrences ÷ tokens) of one side ÷ that of the other, a zero count taken as 0.5 (Hardie).
          1 is twice as often, for its length.
        </Rule>
        <Rule name="Formulation">
          A fixed official wording with its variants; singular and plural of its last word count as one. First
          and last used: its first and last meeting in the corpus. Silence: from one meeting with it to the
          next, or to the corpus’s last, where a meeting between lacks it.
        </Rule>
        <Rule name="New and gone">
          Told within one body, which is place and kind together; the kinds of which a place has but one
          meeting are one body together. New: absent before, where at its rate in the body’s later meetings 3
          or more would be expected and few of those lack it; gone: absent since, by its rate in the earlier
          ones. Of 3 expected, none is found by chance alone in 5 of 100 cases (Poisson, exp(−3)). Otherwise
          there is too little text to tell.
        </Rule>
        <Rule name="Candidate">
          A wording that no list has: two to eight words in quotation marks, or a run of as many that recurs,
          by C-value: log₂ of its length × (its occurrences − the mean occurrences of the longer terms that
          hold it).
        </Rule>
        <Rule name="Topic">
          A list of terms. A sentence touches a topic when it holds one of them; a meeting has the topic when
          at least a tenth of its sentences touch it.
        </Rule>
      </dl>
    </section>
  );
}

function Rule({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="font-semibold">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
