/** The parts of an app manifest that change what Slack delivers and allows. A parsed manifest.json fits. */
export interface Manifest {
  readonly display_information: { readonly name: string };
  readonly features?: {
    readonly app_home?: { readonly home_tab_enabled?: boolean; readonly messages_tab_enabled?: boolean };
    readonly bot_user?: { readonly display_name: string };
    readonly slash_commands?: readonly {
      readonly command: string;
      readonly should_escape?: boolean;
      readonly description?: string;
      readonly usage_hint?: string;
    }[];
    readonly shortcuts?: readonly {
      readonly name: string;
      readonly type: string;
      readonly callback_id: string;
      readonly description?: string;
    }[];
  };
  readonly oauth_config?: { readonly scopes?: { readonly bot?: readonly string[] } };
  readonly settings?: {
    readonly event_subscriptions?: { readonly bot_events?: readonly string[] };
    readonly interactivity?: { readonly is_enabled?: boolean };
  };
}

export const scopesOf = (manifest: Manifest): readonly string[] => manifest.oauth_config?.scopes?.bot ?? [];
export const eventsOf = (manifest: Manifest): readonly string[] => manifest.settings?.event_subscriptions?.bot_events ?? [];
export const commandIn = (manifest: Manifest, command: string) =>
  manifest.features?.slash_commands?.find((one) => one.command === command);
