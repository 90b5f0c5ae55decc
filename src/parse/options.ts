export interface ParseOptions {
  /** The zone of page clocks that name none: an IANA name or an offset. Without it the agency's own zone is taken. */
  readonly zone?: string | undefined;
  /** BCP 47; overrides the language found. */
  readonly language?: string | undefined;
}
