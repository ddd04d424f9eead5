import { classNames } from "@/lib/class-names";
import { Picture } from "@/ui/primitives/picture";

export interface StagePictureProps {
  pictures: readonly (string | null)[];
  index: number;
}

/** Pictures of what plays, behind the words: one fades into the next. */
export const StagePicture = ({ pictures, index }: StagePictureProps) => (
  <div
    aria-hidden
    className="absolute inset-x-0 top-0 h-72 overflow-hidden [mask-image:linear-gradient(to_bottom,#000_45%,transparent)] xl:inset-y-0 xl:left-[46%] xl:h-auto xl:[mask-image:linear-gradient(to_right,transparent,rgb(0_0_0/0.5)_24%,#000_55%)]"
  >
    {pictures.map((url, at) =>
      url === null ? null : (
        <Picture
          // biome-ignore lint/suspicious/noArrayIndexKey: a sequence may show one picture twice, and none moves
          key={`${url} ${at}`}
          src={url}
          className={classNames(
            "absolute inset-0 size-full bg-film object-cover transition-opacity duration-1500 ease-linear",
            at === index ? "opacity-100" : "opacity-0",
          )}
        />
      ),
    )}
    <div className="absolute inset-0 bg-linear-to-t from-film via-film/10 to-film/30" />
  </div>
);
