import type { Finding, Profile } from '../model/profile.js'
import type { Reason } from '../model/reason.js'

/** The same result less every reason, for callers who compute whole cohorts. */
export type WithoutReasons<Result> = Result extends readonly (infer Item)[]
  ? WithoutReasons<Item>[]
  : Result extends object
    ? { [Key in keyof Result as Result[Key] extends Reason ? never : Key]: WithoutReasons<Result[Key]> }
    : Result

/** A profile with or without its reasons; what is concluded from it is the same. */
export type AnyProfile = Profile | WithoutReasons<Profile>
export type AnyFinding = Finding | WithoutReasons<Finding>
