"use client";
import { useState } from "react";
import { CopyField } from "@/ui/patterns/copy-field";
import { FormSection } from "@/ui/patterns/form-section";
import { SaveBar } from "@/ui/patterns/save-bar";
import { Disclosure } from "@/ui/primitives/disclosure";
import { Field } from "@/ui/primitives/field";
import { Input } from "@/ui/primitives/input";
import { Switch } from "@/ui/primitives/switch";
import { Specimen } from "./specimen";

export function Forms() {
  const [name, setName] = useState("Living room");
  return (
    <Specimen id="forms" title="Forms">
      <div>
        <FormSection title="Connection" description="Where the server is, and how we may speak to it.">
          <Field label="Name" hint="Change it to see the bar that keeps changes safe.">
            <Input value={name} onChange={(event) => setName(event.target.value)} />
          </Field>
          <CopyField label="Key" value="mq_4f0c2b9a7d1e" secret once />
          <Disclosure title="Show advanced" aside="2 settings">
            <Switch label="Ask it less often" hint="Once an hour instead of each minute." />
          </Disclosure>
        </FormSection>
        <SaveBar
          dirty={name !== "Living room"}
          onReset={() => setName("Living room")}
          onSave={() => setName("Living room")}
        />
      </div>
    </Specimen>
  );
}
