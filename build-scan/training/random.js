/** A small seeded generator of random numbers (sfc32): the same seed gives the same sequence on every machine. */
export class Random {
    a;
    b;
    c;
    counter = 1;
    /** @param seeds any whole numbers; each list of seeds starts a sequence of its own. */
    constructor(...seeds) {
        let state = 0x9e3779b9;
        for (const seed of seeds)
            state = mix(state ^ (seed | 0)) + 0x9e3779b9;
        this.a = mix(state);
        this.b = mix(this.a + 1);
        this.c = mix(this.b + 2);
        for (let i = 0; i < 12; i++)
            this.next();
    }
    /** A number in [0, 1). */
    next() {
        const sum = (((this.a + this.b) | 0) + this.counter) | 0;
        this.counter = (this.counter + 1) | 0;
        this.a = this.b ^ (this.b >>> 9);
        this.b = (this.c + (this.c << 3)) | 0;
        this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
        return (sum >>> 0) / 4294967296;
    }
    /** A whole number in [from, to], both ends included. */
    whole(from, to) {
        return from + Math.floor(this.next() * (to - from + 1));
    }
    /** A number in [from, to). */
    between(from, to) {
        return from + this.next() * (to - from);
    }
    chance(probability) {
        return this.next() < probability;
    }
    pick(choices) {
        const choice = choices[Math.floor(this.next() * choices.length)];
        if (choice === undefined)
            throw new RangeError("nothing to pick from");
        return choice;
    }
    /** One of the rows, each as likely as its weight says. */
    weighted(rows) {
        let left = this.next() * rows.reduce((sum, row) => sum + row.weight, 0);
        for (const row of rows) {
            left -= row.weight;
            if (left < 0)
                return row;
        }
        return this.pick(rows.slice(-1));
    }
    /** A normally distributed number (mean 0, deviation 1), by the sum of twelve: quick, and its tails are short. */
    normal() {
        let sum = -6;
        for (let i = 0; i < 12; i++)
            sum += this.next();
        return sum;
    }
}
function mix(value) {
    let h = value | 0;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}
