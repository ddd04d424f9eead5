"use client";
import { Eye, EyeOff } from "lucide-react";
import { type ReactNode, useState } from "react";
import { CopyButton } from "../primitives/copy-button";
import { Field } from "../primitives/field";
import { IconButton } from "../primitives/icon-button";
import { Input } from "../primitives/input";
import { Notice } from "../primitives/notice";

export interface CopyFieldProps {
  label: string;
  value: string;
  hint?: ReactNode;
  /** Covered until it is asked for. */
  secret?: boolean;
  /** Warns that it is shown this one time. */
  once?: boolean;
}

/** A text to take along: an address, a key. */
export function CopyField({ label, value, hint, secret = false, once = false }: CopyFieldProps) {
  const [shown, setShown] = useState(!secret);
  return (
    <div className="space-y-3">
      <Field label={label} hint={hint}>
        <Input
          readOnly
          value={value}
          type={shown ? "text" : "password"}
          autoComplete="off"
          spellCheck={false}
          className="font-mono"
          onFocus={(event) => event.target.select()}
          trailing={
            <>
              {secret ? (
                <IconButton label={shown ? "Cover" : "Show"} size="sm" onClick={() => setShown(!shown)}>
                  {shown ? <EyeOff /> : <Eye />}
                </IconButton>
              ) : null}
              <CopyButton text={value} label={`Copy ${label}`} />
            </>
          }
        />
      </Field>
      {once ? (
        <Notice tone="warn">Copy it now. It is shown this one time and cannot be read again.</Notice>
      ) : null}
    </div>
  );
}
