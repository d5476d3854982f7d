const FIRST_CAPACITY = 1024; // numbers; doubles when full

/** Numbers collected one after the other into one typed array: four bytes each, and no array of a million objects. */
export class IntList {
  private numbers = new Int32Array(FIRST_CAPACITY);
  /** How many numbers there are. */
  length = 0;

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = number;
  }

  /** The numbers so far. */
  toArray(): Int32Array {
    return this.numbers.subarray(0, this.length);
  }
}
