// Hands on what a microphone hears, as it is, some hundredths of a second at a time.
registerProcessor("capture", class extends AudioWorkletProcessor {
  constructor() {
    super();
    this.heard = new Float32Array(2048);
    this.count = 0;
    this.port.onmessage = () => {
      this.port.postMessage(this.heard.slice(0, this.count));
      this.port.postMessage("all");
      this.count = 0;
    };
  }

  process([[samples]]) {
    for (const each of samples ?? []) {
      this.heard[this.count++] = each;
      if (this.count === this.heard.length) {
        this.port.postMessage(this.heard.slice());
        this.count = 0;
      }
    }
    return true;
  }
});
