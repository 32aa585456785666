/** Language, look and text size of the window on this machine; what the open file is. */
import { LOOKS, prefer, TEXT_SIZES, usePreferences } from "../../shared/preferences.ts";
import { labelOf, useDesk, useLists } from "../../shared/register.ts";
import { Choice } from "../../shared/ui/Choice.tsx";
import { Segmented } from "../../shared/ui/Segmented.tsx";
import { speak, useT } from "../../strings/index.ts";
import { isLanguage, LANGUAGES } from "../../strings/languages.ts";

export function SettingsPage() {
  const t = useT();
  const { language, look, textSize } = usePreferences();
  function chooseLanguage(code: string) {
    if (!isLanguage(code)) return;
    prefer({ language: code });
    void speak(code);
  }
  return (
    <div className="page">
      <main>
        <div>
          <h1>{t("window-page-settings")}</h1>
          <p className="sub">{t("window-settings-explains")}</p>
        </div>
        <div className="scrolling">
          <div className="form">
            <Choice
              place="above"
              label={t("window-settings-language")}
              value={language}
              onChange={chooseLanguage}
              options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
            />
            <div className="field">
              <span className="label">{t("window-settings-look")}</span>
              <Segmented
                label={t("window-settings-look")}
                value={look}
                onChange={(chosen) => prefer({ look: chosen })}
                options={LOOKS.map((value) => ({
                  value,
                  label: t(`window-settings-look-${value}`),
                }))}
              />
            </div>
            <div className="field">
              <span className="label">{t("window-settings-text-size")}</span>
              <Segmented
                label={t("window-settings-text-size")}
                value={textSize}
                onChange={(chosen) => prefer({ textSize: chosen })}
                options={TEXT_SIZES.map((value) => ({
                  value,
                  label: t(`window-settings-text-size-${value}`),
                }))}
              />
            </div>
            <ThisFile />
          </div>
        </div>
      </main>
    </div>
  );
}

function ThisFile() {
  const t = useT();
  const open = useDesk()?.open;
  const states = useLists().states.map(({ code, name }) => ({ code, label: name }));
  if (!open) return null;
  return (
    <section>
      <h2 className="section-title">{t("window-settings-file")}</h2>
      <dl className="pairs">
        <div>
          <dt>{t("window-settings-file-name")}</dt>
          <dd>
            <bdi>{open.name}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t("window-settings-file-place")}</dt>
          <dd>
            <bdi dir="ltr">{open.path}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t("window-settings-file-owner")}</dt>
          <dd>
            {open.delegation ? labelOf(states, open.delegation) : t("window-settings-secretariat")}
          </dd>
        </div>
      </dl>
    </section>
  );
}
