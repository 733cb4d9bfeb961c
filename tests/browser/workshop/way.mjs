// The way of one phone to the trainer's computer. It can be cut, as when a phone leaves the Wi-Fi.
import net from "node:net";

export class Way {
  constructor(port) {
    this.target = port;
    this.sockets = new Set();
    this.isDown = false;
  }

  async open(port = 0) {
    this.server = net.createServer((near) => this.lead(near));
    await new Promise((done) => this.server.listen(port, "127.0.0.1", done));
    this.port = this.server.address().port;
    this.isDown = false;
    return this;
  }

  lead(near) {
    const far = net.connect(this.target, "127.0.0.1");
    for (const [one, other] of [[near, far], [far, near]]) {
      this.sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => { this.sockets.delete(one); other.destroy(); });
      one.pipe(other);
    }
  }

  async cut() {
    this.isDown = true;
    const closed = new Promise((done) => this.server.close(done));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  mend() {
    return this.open(this.port);
  }
}
