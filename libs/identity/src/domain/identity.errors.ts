import { DomainError, say } from '#kernel';

/** One answer for an unknown account, a wrong password and a closed account: nothing to learn from it. */
export class SignInRefused extends DomainError {
  readonly code = 'identity.sign-in-refused';
  readonly kind = 'forbidden';

  constructor() {
    super(
      say('账号或密码不正确；多次输错后账号会暂停 15 分钟', 'The account or the password is not right; after several tries an account is closed for 15 minutes'),
    );
  }
}
