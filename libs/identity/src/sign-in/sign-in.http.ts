import { AllowEveryone, CONFIG, type Config, WithoutIdempotencyKey } from '#platform';
import { Body, Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { SignInRefused } from '../domain/identity.errors.js';
import { setSessionCookie } from '../http/session-cookie.js';
import { SessionView } from '../http/session-view.js';
import { SignIn } from './sign-in.command.js';

class SignInRequest {
  @ApiProperty({ example: 'worker.wanjiang' })
  @IsString()
  @Length(1, 100)
  account!: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @Length(1, 200)
  password!: string;
}

@ApiTags('session')
@Controller('api/session')
export class SignInHttp {
  constructor(
    private readonly commands: CommandBus,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @HttpCode(200)
  @AllowEveryone()
  @WithoutIdempotencyKey()
  @ApiOperation({ operationId: 'signIn' })
  @ApiOkResponse({ type: SessionView })
  async signIn(@Body() request: SignInRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    const signedIn = await this.commands.execute(new SignIn(request.account, request.password));
    if (!signedIn) throw new SignInRefused();
    setSessionCookie(reply, this.config, signedIn.token);
    return SessionView.of(signedIn.actor, this.config.mode);
  }
}
