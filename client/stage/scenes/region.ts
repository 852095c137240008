import { Scene } from "phaser";
export class RegionScene extends Scene {
  constructor(){super({key:"region",active:true});}
  show(..._:unknown[]):void{}
  spots(){return new Map();}
  hit(_:unknown):{kind:"seat"|"incident",id:string}|null{return null;}
}
