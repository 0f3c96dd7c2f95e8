import { AllowEveryone, CONFIG, type Config, WithoutIdempotencyKey } from '#platform';
import { Controller, Delete, HttpCode, Inject, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clearSessionCookie, sessionToken } from '../http/session-cookie.js';
import { SignOut } from './sign-out.command.js';

@ApiTags('session')
@Controller('api/session')
export class SignOutHttp {
  constructor(
    private readonly commands: CommandBus,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Delete()
  @HttpCode(204)
  @AllowEveryone()
  @WithoutIdempotencyKey()
  @ApiOperation({ operationId: 'signOut' })
  @ApiNoContentResponse()
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = sessionToken(request, this.config);
    if (token) await this.commands.execute(new SignOut(token));
    clearSessionCookie(reply, this.config);
    // Drafts and cached pages of a shared phone go with the session (OWASP ASVS 5.0, 14.3.1).
    void reply.header('clear-site-data', '"cache", "storage"');
  }
}
