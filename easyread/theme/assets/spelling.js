// How words are compared as people write them, for the searches of both editions: in any form, with slips, and as they sound.
"use strict";
const spelling = (() => {
  const plain = new Set("a an the of to in on at and or for is are it we you your our with not be i my can how from by as".split(" "));
  const endings = [["ies", "y"], ["ing", ""], ["ness", ""], ["ment", ""], ["ers", ""], ["er", ""], ["ed", ""], ["es", ""], ["s", ""], ["ly", ""], ["e", ""]];

  const folded = (text) => text.normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").toLowerCase(); // "Zoë" as "zoe"
  const NUMBER = /^\p{Nd}/u;

  // Words in letters of any script, and numbers with what stands in them: "98.20", "1,200" as "1200".
  function tokens(text) {
    const found = folded(text).replace(/e-mail/g, "email").match(/\p{Nd}+(?:[.,:]\p{Nd}+)+|[\p{L}\p{M}\p{N}&]+/gu) || [];
    const words = found.map((word) => (NUMBER.test(word) ? word.replace(/,(?=\p{Nd}{3})/gu, "") : word));
    const telling = words.filter((word) => !plain.has(word));
    return telling.length ? telling : words;
  }
  function stem(word) {
    for (const [ending, instead] of endings)
      if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length) + instead;
    return word;
  }
  // How it sounds, roughly: "dokter" as "doctor", "fone" as "phone". Vowels after the first letter, and letters twice, do not count.
  function sound(word) {
    const heard = word.replace(/^k(?=n)|^p(?=s)|^w(?=r)/, "").replace(/ph/g, "f").replace(/gh(?=t)/g, "").replace(/ck|q/g, "k").replace(/c(?=[eiy])/g, "s")
      .replace(/c(?!h)/g, "k").replace(/x/g, "ks").replace(/z/g, "s").replace(/sh|ch|ti(?=on)|si(?=on)/g, "j");
    return (heard[0] || "") + heard.slice(1).replace(/[aeiouyhw]/g, "").replace(/(.)\1+/g, "$1");
  }
  // How many letters are put in, left out, changed, or changed places with the next.
  function slips(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [], last = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const now = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1] ? 0 : 1;
        now[j] = Math.min(last[j] + 1, now[j - 1] + 1, last[j - 1] + same);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) now[j] = Math.min(now[j], before[j - 2] + 1);
      }
      before = last;
      last = now;
    }
    return last[other.length];
  }

  // "stopping" as "stop": another form of a word, with its last letter once
  const root = (word) => stem(word.length > 2 && word.length < 5 ? word.replace(/s$/, "") : word).replace(/([bdgkmnprt])\1$/, "$1");
  const asWord = (word) => ({ word, root: root(word), sound: sound(word) });

  // A sound of one or two letters is that of too many words, so there the vowels have to be the same: "fone" is "phone", and "zzzz" is not "says".
  const vowels = (word) => word.replace(/[^aeiou]/g, "");
  function soundsLike(mine, other) {
    if (other.sound !== mine.sound || Math.abs(other.word.length - mine.word.length) > 2) return false;
    return mine.sound.length > 2 || (mine.sound.length > 1 && vowels(mine.word) !== "" && vowels(mine.word) === vowels(other.word));
  }

  // Which of some words another may be a slip for, each with how sure that is: those that are the most alike.
  function likely(mine, words) {
    const most = mine.word.length > 6 ? 2 : 1;
    const found = words.map((each) => {
      const heard = soundsLike(mine, each) ? 1 : 0;
      const count = slips(mine.word, each.word, most);
      return [each.word, count <= most ? 0.85 - 0.15 * count + 0.1 * heard : 0.75 * heard];
    });
    const best = Math.max(...found.map(([, sure]) => sure));
    return best ? found.filter(([, sure]) => sure === best) : [];
  }

  // Whether a word is another, or another form of it.
  const isSame = (one, other) => one === other || root(one) === root(other);

  // Whether a word of a page is one that was asked for: it begins so, is another form of it, or a slip away.
  function isLike(asked, word) {
    const most = asked.length > 6 ? 2 : asked.length > 3 ? 1 : 0;
    return word.startsWith(asked) || isSame(asked, word) || slips(asked, word, most) <= most;
  }

  // Whether somebody who asks so may need help at once: with a word of distress, another form of it, or what is likely a slip for it and no word
  // that pages use. A short word has too many others beside it to take one for a slip, unless it sounds the same.
  function isUrgent(question, distress, isKnown) {
    const said = ` ${folded(question)} `;
    if (distress.some((each) => each.includes(" ") && said.includes(` ${each} `))) return true;
    const words = distress.filter((each) => !each.includes(" ")).map(asWord);
    return tokens(question).map(asWord).some((mine) => {
      if (words.some((each) => each.root === mine.root)) return true;
      const beside = words.filter((each) => each.word.length > 4 || (each.word.length > 3 && soundsLike(mine, each)));
      return mine.word.length > 3 && likely(mine, beside).length > 0 && !isKnown(mine);
    });
  }
  // What the Easy Read edition says, for searches: a script, so that it can be loaded from a disk too.
  let loading;
  function said(source) {
    return loading ??= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = source;
      script.onload = () => done(easyIndex);
      script.onerror = () => failed(new Error(source));
      document.head.append(script);
    });
  }
  return { folded, tokens, root, asWord, likely, isSame, isLike, isUrgent, said, NUMBER };
})();
