// How words are matched, for the picture finder and for the search of the Easy Read edition.
"use strict";
const matching = (() => {
  const plain = new Set("a an the of to in on at and or for is are it we you your our with not be i my can how from by as".split(" "));
  const endings = [["ies", "y"], ["ing", ""], ["ness", ""], ["ment", ""], ["ers", ""], ["er", ""], ["ed", ""], ["es", ""], ["s", ""], ["ly", ""], ["e", ""]];

  function tokens(text) {
    const words = text.toLowerCase().replace(/['’]/g, "").replace(/e-mail/g, "email").match(/[a-z0-9&]+/g) || [];
    const telling = words.filter((word) => !plain.has(word));
    return telling.length ? telling : words;
  }
  function stem(word) {
    for (const [ending, instead] of endings)
      if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length) + instead;
    return word;
  }
  function pairs(word) {
    return Array.from({ length: Math.max(word.length - 1, 0) }, (_, i) => word.slice(i, i + 2));
  }
  // From 0 to 1, by the letter pairs that two words share.
  function likeness(one, other) {
    const mine = pairs(one), left = pairs(other), total = mine.length + left.length;
    if (!mine.length || !left.length) return one === other ? 1 : 0;
    let shared = 0;
    for (const pair of mine) {
      const at = left.indexOf(pair);
      if (at >= 0) { left.splice(at, 1); shared++; }
    }
    return 2 * shared / total;
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
  return { tokens, stem, likeness, sound, slips };
})();
